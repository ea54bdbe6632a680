package uk.nhs.england.approvals.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;

import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.web.PlainText;

import java.util.Arrays;
import java.util.stream.Stream;

/** Says how long a text may be. */
@Component
class PlainTextLengths implements PropertyCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema customize(Schema property, AnnotatedType type) {
        var annotations = type.getCtxAnnotations();
        Stream.ofNullable(annotations)
                .flatMap(Arrays::stream)
                .filter(PlainText.class::isInstance)
                .map(PlainText.class::cast)
                .forEach(text -> property.maxLength(text.max()));
        return property;
    }
}
