package uk.nhs.england.approvals.web;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import java.io.IOException;
import java.util.Properties;

/** Where browsers find our style sheets, scripts and icons; a name changes with the content. */
public final class PageAssets {

    private final Properties manifest;

    private PageAssets(Properties manifest) {
        this.manifest = manifest;
    }

    /** Reads what the front-end build wrote; empty when the build was told to skip it. */
    public static PageAssets from(Resource manifest) throws IOException {
        return new PageAssets(
                manifest.exists()
                        ? PropertiesLoaderUtils.loadProperties(manifest)
                        : new Properties());
    }

    /** The address of the file known by that name in the front-end's sources. */
    public String address(String name) {
        return manifest.getProperty(name, "/assets/" + name);
    }
}
