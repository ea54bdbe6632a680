package uk.nhs.england.approvals.web.openapi;

import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of each record's field whether it may be null, as the code does: by {@code @Nullable}. */
@Component
class NullableComponents implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var raw = raw(type);
        if (schema != null && raw != null && raw.isRecord()) {
            describe(raw, defined(schema, context));
        }
        return schema;
    }

    private static @Nullable Class<?> raw(AnnotatedType type) {
        JavaType known = Json31.mapper().constructType(type.getType());
        return known == null ? null : known.getRawClass();
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels()
                        .getOrDefault(reference.substring(REFERENCE.length()), schema);
    }

    private static void describe(Class<?> type, Schema<?> schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            if (properties.containsKey(component.getName())) {
                describe(component, schema, properties);
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static void describe(
            RecordComponent component, Schema<?> schema, Map<String, Schema> properties) {
        var name = component.getName();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            properties.computeIfPresent(name, (_, property) -> orNull(property));
        } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
            schema.addRequiredItem(name);
        }
    }

    /** A reference cannot also be of type null, so a choice is made of it. */
    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null) {
            schema.addType("null");
            return schema;
        }
        var nothing = new Schema<>();
        nothing.setTypes(Set.of("null"));
        var reference = new Schema<>();
        reference.set$ref(schema.get$ref());
        var choice = new Schema<>();
        choice.setDescription(schema.getDescription());
        choice.setAnyOf(List.of(reference, nothing));
        return choice;
    }
}
