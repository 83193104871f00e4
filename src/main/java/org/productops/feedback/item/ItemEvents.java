package org.productops.feedback.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;

/** What has happened to feedback when its item has become another one. */
final class ItemEvents {

    /** These happen now, however old the state is to which it returns. */
    private static final Set<Kind> BACK = EnumSet.of(Kind.UNMERGED, Kind.UNTRIAGED);

    private ItemEvents() {}

    static List<FeedbackEvent> ofNew(FeedbackItem item) {
        return List.of(event(Kind.RECORDED, item, item.createdAt()));
    }

    static List<FeedbackEvent> between(FeedbackItem before, FeedbackItem after) {
        if (before.state() == after.state()) {
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>();
        if (before.state() == TriageState.MERGED) {
            kinds.add(Kind.UNMERGED);
        }
        // From answered straight to waiting only leads that it was not so.
        boolean untold = before.state() == TriageState.ANSWERED && after.state() == TriageState.TO_ANSWER;
        if (untold) {
            return List.of(event(Kind.UNANSWERED, after, after.changedAt()));
        }
        if (before.state() == TriageState.ANSWERED && after.state() != TriageState.MERGED) {
            kinds.add(Kind.CAME_BACK);
        } else if (!before.state().isUndecided() && after.state().isUndecided()) {
            kinds.add(Kind.UNTRIAGED);
        }
        if (before.state().isUndecided() && !after.state().isUndecided() && !isMergedByNobody(after)) {
            kinds.add(Kind.TRIAGED);
        }
        if (before.state() == TriageState.DECLINED && after.state() == TriageState.ACCEPTED) {
            kinds.add(Kind.TRIAGED);
        }
        // Where it returns to when a merge is undone, it had arrived before, unless it was told meanwhile.
        if (before.state() != TriageState.MERGED
                || after.state() == TriageState.ANSWERED
                        && before.before()
                                .filter(was -> was.state() == TriageState.ANSWERED)
                                .isEmpty()) {
            arrival(after.state()).ifPresent(kinds::add);
        }
        return kinds.stream()
                .map(kind -> event(kind, after, BACK.contains(kind) ? after.changedAt() : after.stateSince()))
                .toList();
    }

    /** As an import does with what its file calls a duplicate: nobody has looked at it. */
    private static boolean isMergedByNobody(FeedbackItem item) {
        return item.state() == TriageState.MERGED && item.deciderKey().isEmpty();
    }

    private static Optional<Kind> arrival(TriageState state) {
        return switch (state) {
            case NEW, LATER, ACCEPTED -> Optional.empty();
            case TO_ANSWER -> Optional.of(Kind.TO_ANSWER);
            case ANSWERED -> Optional.of(Kind.ANSWERED);
            case DECLINED -> Optional.of(Kind.DECLINED);
            case MERGED -> Optional.of(Kind.MERGED);
        };
    }

    private static FeedbackEvent event(Kind kind, FeedbackItem item, Instant at) {
        return FeedbackEvent.ofFeedback(kind, item.issueId(), item.projectId(), item.areaKey(), at);
    }
}
