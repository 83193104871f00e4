package org.productops.style;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.style.vale.ValeLine;

/**
 * What the import of a package does, as things stand.
 *
 * @param guides by name
 * @param removes whether rules that a guide alone has are removed
 * @param ignored what of the package is not taken over, without the rules that are refused
 */
public record StylePackagePlan(List<PlannedGuide> guides, boolean removes, List<ValeLine> ignored) {

    public StylePackagePlan {
        guides = List.copyOf(guides);
        ignored = List.copyOf(ignored);
    }

    /** How many rules of all guides have this fate. */
    public int count(RuleFate fate) {
        return guides.stream().mapToInt(guide -> guide.of(fate).size()).sum();
    }

    /** What it takes along or leaves behind; no facts if it only adds what is new. */
    UnconfirmedException question() {
        List<Message> facts = new ArrayList<>();
        add(facts, "productops.style.package.changes", count(RuleFate.CHANGED));
        add(facts, "productops.style.package.removes", removes ? count(RuleFate.GONE) : 0);
        add(facts, "productops.style.package.rewords", (int)
                guides.stream().filter(PlannedGuide::isReworded).count());
        add(facts, "productops.style.package.refuses", count(RuleFate.REFUSED));
        add(facts, "productops.style.package.ignores", ignored.size());
        return new UnconfirmedException(facts);
    }

    private static void add(List<Message> facts, String text, int count) {
        if (count > 0) {
            facts.add(Message.of(text, count));
        }
    }
}
