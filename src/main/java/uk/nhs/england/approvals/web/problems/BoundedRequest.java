package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.util.unit.DataSize;

import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body is refused (413) once it is longer than allowed, said or not. */
class BoundedRequest extends HttpServletRequestWrapper {

    private final long mostBytes;

    BoundedRequest(HttpServletRequest request, long mostBytes) {
        super(request);
        this.mostBytes = mostBytes;
        if (request.getContentLengthLong() > mostBytes) {
            throw tooLarge();
        }
    }

    private RequestRefused tooLarge() {
        return new RequestRefused(
                ProblemType.TOO_LARGE,
                "body-size",
                "The body may have " + inWords(DataSize.ofBytes(mostBytes)) + " at most.");
    }

    private static String inWords(DataSize most) {
        return most.toMegabytes() > 1 ? most.toMegabytes() + " MB" : most.toKilobytes() + " KB";
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private final class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private long seen;

        Bounded(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            return counted(body.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = body.read(bytes, offset, length);
            return counted(read, read);
        }

        private int counted(int read, int bytes) {
            if (read >= 0) {
                seen += bytes;
            }
            if (seen > mostBytes) {
                throw tooLarge();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
