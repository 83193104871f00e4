package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;

/** A type of custom fields that can be had, Jira's own or a plugin's. */
public interface FieldTypeModule {

    /** The type itself. */
    CustomFieldType<?, ?> type();

    /** Whether a searcher may be used with the type. */
    boolean allows(String searcherKey);

    /** What the type's template for a place writes; nothing if it has none for it. */
    String render(String place, Map<String, ?> context);
}
