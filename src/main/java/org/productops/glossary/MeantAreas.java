package org.productops.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopyFilter;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.link.LinkedCopy;
import org.productops.common.text.TextRule;

/** Which product areas somebody means who names one, as far as Jira has told that person of them. */
public final class MeantAreas {

    /** For who does not ask. */
    static final MeantAreas ANY = new MeantAreas(Optional.empty());

    private final AreaCopy copy;

    /** @param copied what Jira has told; empty for somebody who may not know it */
    public MeantAreas(Optional<LinkedCopy<AreaCopy>> copied) {
        this.copy = copied.map(LinkedCopy::value).orElse(AreaCopy.NOTHING);
    }

    /**
     * The keys that the area and those below it have and had.
     *
     * @param typed its key, name or path; several areas may have the name. What Jira has not told of is taken for a key
     */
    public Set<String> keys(String typed) {
        Set<String> keys = new HashSet<>(Set.of(typed));
        for (CopiedArea area : copy.find(typed)) {
            add(area, keys);
            copy.select(new CopyFilter("", area.key(), "", "")).forEach(below -> add(below, keys));
        }
        return keys;
    }

    private static void add(CopiedArea area, Set<String> keys) {
        keys.add(area.key());
        keys.addAll(area.formerKeys());
    }

    /** Whether Jira has told of any: else nobody can say which there are. */
    public boolean isKnown() {
        return copy.size() > 0;
    }

    /** The key of the area that somebody means; what was typed if it means none or several. */
    public String key(String typed) {
        List<CopiedArea> meant = typed.isBlank() ? List.of() : copy.find(typed.strip());
        return meant.size() == 1 ? meant.get(0).key() : typed.strip();
    }

    /** Why nobody knows which area is meant; empty if one is, or nobody can say which there are. */
    public Optional<Message> problem(String typed) {
        if (typed.isBlank() || !isKnown()) {
            return Optional.empty();
        }
        int meant = copy.find(typed.strip()).size();
        return switch (meant) {
            case 0 -> Optional.of(Message.of("productops.glossary.error.no-area", TextRule.beginning(typed)));
            case 1 -> Optional.empty();
            default ->
                Optional.of(Message.of("productops.glossary.error.several-areas", TextRule.beginning(typed), meant));
        };
    }

    /** The key of the area that is meant; empty if that is nobody knows which, which is told at the field. */
    String key(String field, String typed, FieldErrors.Collector errors) {
        Optional<Message> problem = problem(typed);
        problem.ifPresent(why -> errors.at(field, why));
        return problem.isPresent() ? "" : key(typed);
    }

    /** Whether there is no such area; false where nobody can say so, as Jira has told of none. */
    public boolean isUnknown(String typed) {
        List<CopiedArea> meant = copy.find(typed);
        return meant.isEmpty() && isKnown();
    }
}
