package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.readiness.check.CheckTypes;

/** What a transition that creates issues cannot ask for: there is nothing yet to tick, to link or to attach. */
@JiraComponent
public class ChecklistsOnCreation {

    private final CheckTypes types;

    @Inject
    public ChecklistsOnCreation(CheckTypes types) {
        this.types = types;
    }

    /** Whether an issue can be held against the item while it is being created. */
    public boolean isJudged(ChecklistItem item) {
        return types.isJudgedOnCreate(item.check()) && item.conditions().areJudgedOnCreate();
    }

    /** The items that such a transition cannot ask for. */
    public List<ChecklistItem> notJudged(Checklist checklist) {
        return checklist.items().stream().filter(item -> !isJudged(item)).toList();
    }

    /** Says what such a transition does not ask for; empty if it asks for all. */
    public Optional<Message> left(Checklist checklist) {
        Map<Boolean, String> left = notJudged(checklist).stream()
                .collect(Collectors.partitioningBy(
                        item -> item.check().isManual() && item.conditions().areJudgedOnCreate(),
                        Collectors.mapping(ChecklistItem::text, Collectors.joining("; "))));
        String byHand = left.get(true);
        String never = left.get(false);
        if (byHand.isEmpty()) {
            return never.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Message.of("productops.readiness.left-by-creation", never));
        }
        return Optional.of(
                never.isEmpty()
                        ? Message.of("productops.readiness.left-by-creation-by-hand", byHand)
                        : Message.of("productops.readiness.left-by-creation-both", never, byHand));
    }

    /** How many items of the checklist this version does not know how to check. */
    public long unreadable(Checklist checklist) {
        return checklist.items().stream()
                .filter(item -> !types.knows(item.check()))
                .count();
    }
}
