package uk.nhs.england.approvals.imports;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mappings that come with the service, from {@code mappings/*.json}. */
@Component
public class ShippedMappings {

    private final List<ShippedMapping> all;

    ShippedMappings(ResourcePatternResolver resources, JsonMapper json) throws IOException {
        all =
                Stream.of(resources.getResources("classpath*:mappings/*.json"))
                        .map(resource -> read(resource, json))
                        .sorted(Comparator.comparing(ShippedMapping::name))
                        .toList();
    }

    private static ShippedMapping read(Resource resource, JsonMapper json) {
        try (var in = resource.getInputStream()) {
            return json.readValue(in, ShippedMapping.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by name. */
    public List<ShippedMapping> all() {
        return all;
    }

    Optional<ShippedMapping> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
