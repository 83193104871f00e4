package org.productops.devhost.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from wherever a function finds them. */
final class TemplateLoader extends ResourceLoader {
    private final Function<String, Optional<URL>> find;

    TemplateLoader(Function<String, Optional<URL>> find) {
        this.find = find;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Nothing to set.
    }

    @Override
    public InputStream getResourceStream(String name) {
        URL template =
                find.apply(name).orElseThrow(() -> new ResourceNotFoundException("There is no template " + name));
        try {
            return template.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("The template " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
