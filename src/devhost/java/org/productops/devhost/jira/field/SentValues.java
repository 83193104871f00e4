package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

/** What a form sent for a custom field. */
record SentValues(List<String> values) implements CustomFieldParams {

    @Override
    public Collection<?> getValuesForNullKey() {
        return values.isEmpty() ? null : values;
    }

    @Override
    public Object getFirstValueForNullKey() {
        return values.isEmpty() ? null : values.get(0);
    }
}
