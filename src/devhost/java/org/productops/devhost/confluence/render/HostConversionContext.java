package org.productops.devhost.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** One conversion of one text. */
public final class HostConversionContext implements ConversionContext {
    private final ContentEntityObject entity;
    private final String spaceKey;
    private final OutputType outputType;
    private final Map<String, Object> properties = new HashMap<>();

    /**
     * @param entity the page, or null for one that is not saved yet
     * @param spaceKey may be null
     */
    public HostConversionContext(ContentEntityObject entity, String spaceKey, OutputType outputType) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.outputType = outputType;
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
        return outputType.value();
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
