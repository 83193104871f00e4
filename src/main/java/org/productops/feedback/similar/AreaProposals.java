package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.index.LikeText;
import org.productops.common.text.Shortening;

/**
 * Which areas feedback is probably about: those that have its words in their names, descriptions or glossaries, and those to which
 * people have put what says much the same. Of the latter only what the user who makes the request may see counts.
 */
@JiraComponent
public class AreaProposals {

    /** So many decisions are asked, the likest ones. */
    static final int NEIGHBOURS = 12;

    /** Less likeness is chance. */
    private static final int LEAST = 12;

    /** How much a name that is all in the text says, at most; a description, in which many words stand, says less. */
    private static final double NAME_SAYS = 0.75;

    private static final double DESCRIPTION_SAYS = 0.6;

    /** A term says what an area is about, but several areas may use it. */
    private static final double TERM_SAYS = 0.6;

    private static final double DECISIONS_SAY = 0.95;

    private static final int LEAST_CONFIDENCE = 5;
    private static final int MOST_CONFIDENCE = 95;
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORD = 30;

    private final SimilarFeedback similar;
    private final AreaWords words;
    private final SimilarFollower follower;
    private final Access access;

    @Inject
    public AreaProposals(SimilarFeedback similar, AreaWords words, SimilarFollower follower, Access access) {
        this.similar = similar;
        this.words = words;
        this.follower = follower;
        this.access = access;
    }

    /**
     * The areas that the text is probably about, the likeliest first; none where nothing speaks for any. None of them is
     * archived.
     *
     * @param text what was said; any text
     * @param except an issue whose own area is no reason, such as the one that is read
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<AreaProposal> of(String text, Optional<Long> except, int most) {
        access.requireUser();
        follower.soon();
        Map<String, Reasons> reasons = new LinkedHashMap<>();
        AreaTree tree = words.tree();
        // The words may be those of some seconds ago.
        words.in(text).forEach(named -> proposable(tree, named.areaKey())
                .ifPresent(area -> reasons(reasons, area).named(named)));
        decisions(text, except, tree, reasons);
        return reasons.values().stream()
                .map(each -> each.proposal(tree))
                .filter(proposal -> proposal.confidence() >= LEAST_CONFIDENCE)
                .sorted(Comparator.comparingInt(AreaProposal::confidence)
                        .reversed()
                        .thenComparing(proposal -> proposal.area().name())
                        .thenComparing(AreaProposal::areaKey))
                .limit(most)
                .toList();
    }

    /**
     * As {@link #of}, for a text that is still being written.
     *
     * @param exceptKey the key of an issue whose own area is no reason; empty, or of an issue that this user does not see, if there
     *     is none
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<AreaProposal> whileWriting(String text, String exceptKey, int most) {
        access.requireUser();
        return of(text, similar.idOf(exceptKey), most);
    }

    private void decisions(String text, Optional<Long> except, AreaTree tree, Map<String, Reasons> reasons) {
        List<LikeText> like = similar.decided(text, except, NEIGHBOURS).stream()
                .filter(each -> each.likeness() >= LEAST)
                .toList();
        double votes = like.stream().mapToDouble(AreaProposals::vote).sum();
        for (LikeText each : like) {
            tree.find(each.group()).filter(area -> !area.archived()).ifPresent(area -> reasons(reasons, area)
                    .decided(each, vote(each) / votes));
        }
    }

    private static Optional<Area> proposable(AreaTree tree, String key) {
        return tree.find(key).filter(area -> !area.archived());
    }

    /** What is twice as like has four times the say. */
    private static double vote(LikeText like) {
        return (double) like.likeness() * like.likeness();
    }

    private static Reasons reasons(Map<String, Reasons> reasons, Area area) {
        return reasons.computeIfAbsent(area.key(), key -> new Reasons(area));
    }

    /** What speaks for one area. */
    private static final class Reasons {

        private final Area area;
        private final List<String> sharedWords = new ArrayList<>();
        private double byName;
        private double byDescription;
        private double byTerm;
        private double share;
        private int likest;
        private int decided;

        Reasons(Area area) {
            this.area = area;
        }

        void named(AreaWords.Named named) {
            byName = named.name() / 100.0;
            byDescription = named.description() / 100.0;
            byTerm = named.term() / 100.0;
            sharedWords.addAll(named.sharedWords());
        }

        void decided(LikeText like, double vote) {
            share += vote;
            likest = Math.max(likest, like.likeness());
            decided++;
        }

        AreaProposal proposal(AreaTree tree) {
            double against = (1 - NAME_SAYS * byName)
                    * (1 - DESCRIPTION_SAYS * byDescription)
                    * (1 - TERM_SAYS * byTerm)
                    * (1 - byDecisions());
            int confidence = (int) Math.round((1 - against) * 100);
            return new AreaProposal(area, tree.path(area), Math.min(MOST_CONFIDENCE, confidence), why());
        }

        /** Those who agree count as far as they are like the text at all: two fifths alike is as good as it gets in other words. */
        private double byDecisions() {
            return DECISIONS_SAY * share * Math.min(1, likest / 40.0);
        }

        private Message why() {
            boolean decisions = byDecisions() > 0;
            if (sharedWords.isEmpty()) {
                return Message.of("productops.similar.why.decisions", decided);
            }
            String shown = String.join(
                    ", ",
                    sharedWords.stream()
                            .limit(MOST_WORDS)
                            .map(word -> Shortening.atCharacter(word, LONGEST_WORD))
                            .toList());
            if (byTerm > 0) {
                return decisions
                        ? Message.of("productops.similar.why.terms-decisions", shown, decided)
                        : Message.of("productops.similar.why.terms", shown);
            }
            return decisions
                    ? Message.of("productops.similar.why.words-decisions", shown, decided)
                    : Message.of("productops.similar.why.words", shown);
        }
    }
}
