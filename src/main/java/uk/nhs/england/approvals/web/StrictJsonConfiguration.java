package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What the settings in application.yaml cannot say about how strictly JSON is read. */
@Configuration(proxyBeanMethods = false)
class StrictJsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictly() {
        var dates =
                new SimpleModule("dates as ISO 8601 text only")
                        .addDeserializer(
                                LocalDate.class, new IsoText<>(LocalDate.class, IsoTimes::date))
                        .addDeserializer(
                                Instant.class, new IsoText<>(Instant.class, IsoTimes::instant));
        return builder ->
                builder.addModule(dates)
                        .withConfigOverride(List.class, StrictJsonConfiguration::holdsSomething)
                        .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                        .withCoercionConfig(
                                LogicalType.Textual,
                                text -> {
                                    text.setCoercion(
                                            CoercionInputShape.Integer, CoercionAction.Fail);
                                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                                    text.setCoercion(
                                            CoercionInputShape.Boolean, CoercionAction.Fail);
                                });
    }

    /** An item that is null is refused by its place, before a record copies its list. */
    private static void holdsSomething(MutableConfigOverride list) {
        list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /** Jackson would also take numbers and lists. */
    private static final class IsoText<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> parser;

        IsoText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            var text = json.getString();
            try {
                return parser.apply(text);
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), text, "not such a date");
            }
        }
    }
}
