package uk.nhs.england.approvals.web.conventions;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

import uk.nhs.england.approvals.web.Slice;

/** Adds the Link to the next slice (RFC 8288), relative, so that it holds behind any proxy. */
@RestControllerAdvice
class NextLinks implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Slice<?> slice && slice.next() != null) {
            response.getHeaders()
                    .add("Link", "<" + next(request, slice.next()) + ">; rel=\"next\"");
        }
        return body;
    }

    private static String next(ServerHttpRequest request, String cursor) {
        var address = request.getURI();
        return UriComponentsBuilder.newInstance()
                .path(address.getRawPath())
                .query(address.getRawQuery())
                .replaceQueryParam("after", cursor)
                .build(true)
                .toUriString();
    }
}
