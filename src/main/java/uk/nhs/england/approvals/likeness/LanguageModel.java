package uk.nhs.england.approvals.likeness;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * bge-small-en-v1.5, quantised: what a text means as a direction in 384 dimensions. Runs in the
 * process, one thread for each text, and sends nothing anywhere.
 */
final class LanguageModel implements AutoCloseable {

    static final String NAME = "bge-small-en-v1.5-q";
    static final int DIMENSIONS = 384;

    /** The model reads 512 pieces, two of which mark the ends. */
    private static final int MOST_PIECES = 510;

    private static final int MOST_PARTS = 8;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    LanguageModel() {
        try (var tokenizer = LanguageModel.class.getResourceAsStream(ModelFiles.TOKENIZER);
                var model = LanguageModel.class.getResourceAsStream(ModelFiles.MODEL);
                var options = new OrtSession.SessionOptions()) {
            if (tokenizer == null || model == null) {
                throw new IllegalStateException("The jar of the language model is not there");
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            pieces = WordPieces.from(tokenizer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the text means. A long text is read in parts, of which the mean by length is taken; what
     * is beyond some 3,000 words is not read.
     */
    Direction direction(String text) {
        var ids = pieces.of(text);
        var sum = new float[DIMENSIONS];
        var read = Math.min(ids.size(), MOST_PARTS * MOST_PIECES);
        for (var from = 0; from == 0 || from < read; from += MOST_PIECES) {
            var part = ids.subList(from, Math.min(read, from + MOST_PIECES));
            var values = ofPart(part);
            for (var i = 0; i < sum.length; i++) {
                sum[i] += values[i] * Math.max(1, part.size());
            }
        }
        return Direction.of(ofLengthOne(sum));
    }

    /** The direction of at most {@link #MOST_PIECES} pieces, of length 1. */
    private float[] ofPart(List<Integer> ids) {
        var all = withEnds(ids);
        var ones = new long[all.length];
        Arrays.fill(ones, 1);
        try (var input = tensor(all);
                var mask = tensor(ones);
                var types = tensor(new long[all.length]);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return ofLengthOne(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] withEnds(List<Integer> ids) {
        var all = new long[ids.size() + 2];
        all[0] = pieces.id("[CLS]");
        for (var i = 0; i < ids.size(); i++) {
            all[i + 1] = ids.get(i);
        }
        all[all.length - 1] = pieces.id("[SEP]");
        return all;
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] ofLengthOne(float[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value * value;
        }
        var length = (float) Math.sqrt(sum);
        for (var i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return values;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
