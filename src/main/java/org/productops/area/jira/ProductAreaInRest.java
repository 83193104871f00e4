package org.productops.area.jira;

import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.lang.reflect.Constructor;
import org.productops.common.product.Unconfirmed;

/** What Jira's own REST interface says of the field. */
final class ProductAreaInRest {

    private static final Unconfirmed SEARCH = new Unconfirmed(
            ProductAreaInRest.class, "Jira's REST interface does not say where product areas are searched.");
    private static final Unconfirmed RENDERED =
            new Unconfirmed(ProductAreaInRest.class, "Jira's REST interface has product areas as keys only.");

    private final ProductAreaControls controls;

    ProductAreaInRest(ProductAreaControls controls) {
        this.controls = controls;
    }

    /** The values that the field takes: where they are searched. */
    FieldTypeInfo typeInfo() {
        return SEARCH.get(
                () -> new FieldTypeInfo(null, controls.searchAddress()), ProductAreaInRest::infoThatSaysNothing);
    }

    /** Only the types of the two arguments are unconfirmed. Without any answer Jira could describe no field at all. */
    private static FieldTypeInfo infoThatSaysNothing() {
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

    /** The value of an issue: its key, and if asked for what people see. */
    FieldJsonRepresentation value(Object key, boolean rendered) {
        FieldJsonRepresentation json = new FieldJsonRepresentation(new JsonData(key));
        if (rendered && key != null) {
            RENDERED.run(() -> json.setRenderedData(new JsonData(controls.view(key.toString()))), () -> {});
        }
        return json;
    }
}
