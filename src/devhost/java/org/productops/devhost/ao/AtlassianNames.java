package org.productops.devhost.ao;

import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** The products' names for tables, columns and indexes: upper case, at most 30 characters. */
final class AtlassianNames {

    private AtlassianNames() {}

    static NameConverters in(TableNamespace namespace) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> namespace.prefix() + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }
}
