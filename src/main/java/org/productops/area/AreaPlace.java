package org.productops.area;

import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Where in the tree an area may stand. */
final class AreaPlace {

    private AreaPlace() {}

    /**
     * Checks that an area may stand below another one.
     *
     * @param parent the key of the area above, which may be a former one; empty for the top
     * @param before the area as it is stored; empty for a new one
     * @return the key of the area above
     */
    static String check(AreaTree tree, String parent, Optional<Area> before, FieldErrors.Collector errors) {
        if (parent.isEmpty()) {
            return "";
        }
        Optional<Area> found = tree.find(AreaKey.tidy(parent));
        if (found.isEmpty()) {
            errors.at(
                    AreaFields.PARENT, Message.of("productops.area.error.parent-unknown", TextRule.beginning(parent)));
            return "";
        }
        Area above = found.get();
        boolean unchanged = before.filter(stored ->
                        stored.parent().equals(above.key()) && !tree.broken().contains(stored))
                .isPresent();
        if (!unchanged) {
            checkNew(tree, above, before, errors);
        }
        return above.key();
    }

    private static void checkNew(AreaTree tree, Area parent, Optional<Area> before, FieldErrors.Collector errors) {
        if (before.isPresent() && parent.key().equals(before.get().key())) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.parent-itself"));
        } else if (before.isPresent() && tree.isWithin(parent, before.get())) {
            errors.at(
                    AreaFields.PARENT,
                    Message.of(
                            "productops.area.error.parent-below",
                            parent.name(),
                            before.get().name()));
        } else if (parent.archived()) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.parent-archived", tree.path(parent)));
        } else if (tree.level(parent) + 2 + before.map(tree::height).orElse(0) > AreaRules.MOST_LEVELS) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.too-deep", AreaRules.MOST_LEVELS));
        }
    }
}
