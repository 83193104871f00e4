package org.productops.feedback.web;

import org.productops.common.web.Template;
import org.productops.common.web.form.Below;

/** The place below an area in which those are offered that what is written is probably about; the {@link SimilarHint} fills it. */
public record AreasHint() {

    private static final Template<AreasHint> TEMPLATE = new Template<>("feedback/similar/areas.vm", AreasHint.class);

    /** As it stands below a field. */
    public static Below<AreasHint> below() {
        return new Below<>(TEMPLATE, new AreasHint());
    }
}
