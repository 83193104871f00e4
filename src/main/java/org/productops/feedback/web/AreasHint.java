package org.productops.feedback.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.form.Below;
import org.productops.feedback.similar.ProposalCertainty;

/**
 * The place below an area in which those are offered that what is written is probably about; the {@link SimilarHint} fills it.
 *
 * @param certainties how often what is offered may be right, as people say it
 */
public record AreasHint(List<Certainty> certainties) {

    /**
     * How often it is right.
     *
     * @param id as the name of an attribute has it
     */
    public record Certainty(String id, Message text) {

        private static Certainty of(ProposalCertainty certainty) {
            return new Certainty(certainty.name().toLowerCase(Locale.ROOT), Message.of(certainty.textKey()));
        }
    }

    private static final Template<AreasHint> TEMPLATE = new Template<>("feedback/similar/areas.vm", AreasHint.class);

    /** As it stands below a field. */
    public static Below<AreasHint> below() {
        return new Below<>(
                TEMPLATE,
                new AreasHint(
                        Stream.of(ProposalCertainty.values()).map(Certainty::of).toList()));
    }
}
