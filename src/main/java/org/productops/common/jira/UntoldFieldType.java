package org.productops.common.jira;

import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import java.lang.reflect.Constructor;

/** What Jira is told of the values that a field takes over REST, where there is nothing to tell. */
public final class UntoldFieldType {

    private UntoldFieldType() {}

    /**
     * Such a description. Only the types of the two arguments are unconfirmed; without any answer Jira could describe no field
     * at all.
     */
    public static FieldTypeInfo create() {
        for (Constructor<?> constructor : FieldTypeInfo.class.getConstructors()) {
            if (constructor.getParameterCount() == 2) {
                try {
                    return (FieldTypeInfo) constructor.newInstance(null, null);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return null;
    }
}
