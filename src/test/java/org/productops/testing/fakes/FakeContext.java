package org.productops.testing.fakes;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** One rendering. */
public record FakeContext(
        String spaceKey, String outputType, ContentEntityObject entity, Map<String, Object> properties)
        implements ConversionContext {

    /** One without a page. */
    public FakeContext(String spaceKey, String outputType) {
        this(spaceKey, outputType, null, new HashMap<>());
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
