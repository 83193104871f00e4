package org.productops.area.jira;

import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.jira.UntoldFieldType;
import org.productops.common.product.Unconfirmed;

/** What Jira's own REST interface says of the fields. */
final class ProductAreaInRest {

    /** The fields of an area that Jira answers with, and that may be sent to it. */
    static final List<String> FIELDS = List.of("key", "path", "name");

    /** What Jira calls a value that has fields and is none of its own. */
    static final String TYPE = "any";

    private static final Unconfirmed SEARCH = new Unconfirmed(
            ProductAreaInRest.class, "Jira's REST interface does not say where product areas are searched.");
    private static final Unconfirmed RENDERED = new Unconfirmed(
            ProductAreaInRest.class, "Jira's REST interface does not have product areas as people see them.");

    private final AreaLibrary library;
    private final ProductAreaControls controls;

    ProductAreaInRest(AreaLibrary library, ProductAreaControls controls) {
        this.library = library;
        this.controls = controls;
    }

    /** The values that the field takes: where they are searched. */
    FieldTypeInfo typeInfo() {
        return SEARCH.get(() -> new FieldTypeInfo(null, controls.searchAddress()), UntoldFieldType::create);
    }

    /** The area of an issue, and if asked for what people see. */
    FieldJsonRepresentation one(Object value, boolean rendered) {
        List<String> keys = ProductAreaValues.keys(value);
        return json(keys.isEmpty() ? null : area(keys.get(0)), keys, rendered);
    }

    /** All areas of an issue. */
    FieldJsonRepresentation several(Object value, boolean rendered) {
        List<String> keys = ProductAreaValues.keys(value);
        return json(keys.isEmpty() ? null : keys.stream().map(this::area).toList(), keys, rendered);
    }

    private FieldJsonRepresentation json(Object data, List<String> keys, boolean rendered) {
        FieldJsonRepresentation json = new FieldJsonRepresentation(new JsonData(data));
        if (rendered && data != null) {
            RENDERED.run(() -> json.setRenderedData(new JsonData(controls.view(keys))), () -> {});
        }
        return json;
    }

    /** Of an area that is not there only the key is known. */
    private Map<String, Object> area(String key) {
        AreaTree tree = library.tree();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key);
        json.put("name", tree.find(key).map(Area::name).orElse(key));
        json.put("path", tree.find(key).map(tree::path).orElse(key));
        return json;
    }
}
