package org.productops.feedback.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpStep;
import org.productops.common.setup.SetUpUndo;
import org.productops.common.text.Texts;

/** Creates the issue type <em>Feedback</em> with its icon, and offers it in the projects that were chosen. */
@JiraComponent
public class FeedbackIssueTypeSetUp implements SetUpStep {

    private static final int POSITION = 20;

    /** Kept instead of an icon's id for an issue type that somebody else made: its icon is left as it is. */
    private static final String FOREIGN_ICON = "none";

    private final IssueTypeManager types;
    private final AvatarManager avatars;
    private final FeedbackIcon icon;
    private final FeedbackSchemes schemes;
    private final FeedbackIds ids;
    private final Texts texts;

    @Inject
    public FeedbackIssueTypeSetUp(
            @JiraImport IssueTypeManager types,
            @JiraImport AvatarManager avatars,
            FeedbackIcon icon,
            FeedbackSchemes schemes,
            FeedbackIds ids,
            Texts texts) {
        this.types = types;
        this.avatars = avatars;
        this.icon = icon;
        this.schemes = schemes;
        this.ids = ids;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.feedback.setup.issue-type.about");
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return schemes.sharedWith(projectIds);
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        List<SetUpResult> results = new ArrayList<>();
        IssueType type = ensureType(results);
        ensureIcon(type, results);
        results.addAll(schemes.offer(type.getId(), projectIds));
        return results;
    }

    /** Out of the scheme only: what issues become whose type is deleted, an administrator decides in Jira. */
    @Override
    public List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        Optional<IssueType> known = ids.issueType().map(types::getIssueType);
        if (known.isEmpty()) {
            return List.of();
        }
        List<SetUpUndo> undos = new ArrayList<>(schemes.undo(known.get(), projectId, staying));
        if (staying.isEmpty()) {
            undos.add(SetUpUndo.stays(Message.of(
                    "productops.feedback.setup.undo.issue-type", known.get().getName())));
        }
        return undos;
    }

    private IssueType ensureType(List<SetUpResult> results) {
        Optional<IssueType> known = ids.issueType().map(types::getIssueType);
        if (known.isPresent()) {
            results.add(result(SetUpResult.Outcome.UNCHANGED, known.get()));
            return known.get();
        }
        String name = texts.get("productops.feedback.name");
        Optional<IssueType> namesake = types.getIssueTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .findFirst();
        if (namesake.isPresent()) {
            results.add(adopt(namesake.get()));
            return namesake.get();
        }
        IssueType created = types.createIssueType(
                name,
                texts.get("productops.feedback.description"),
                avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE));
        ids.keepIcon("");
        ids.keepIssueType(created.getId());
        results.add(result(SetUpResult.Outcome.CREATED, created));
        return created;
    }

    /** Takes an issue type of this name that is there already; Jira allows each name once. */
    private SetUpResult adopt(IssueType type) {
        if (type.isSubTask()) {
            throw InvalidException.general(
                    Message.of("productops.feedback.setup.issue-type.is-sub-task", type.getName()));
        }
        ids.keepIcon(FOREIGN_ICON);
        ids.keepIssueType(type.getId());
        return result(SetUpResult.Outcome.UNCHANGED, type);
    }

    private void ensureIcon(IssueType type, List<SetUpResult> results) {
        if (ids.icon().isPresent()) {
            return;
        }
        long iconId = icon.createFor(type.getId());
        types.updateIssueType(type, type.getName(), type.getDescription(), iconId);
        ids.keepIcon(String.valueOf(iconId));
        results.add(new SetUpResult(
                SetUpResult.Outcome.CREATED, Message.of("productops.feedback.setup.issue-type.icon", type.getName())));
    }

    private static SetUpResult result(SetUpResult.Outcome outcome, IssueType type) {
        return new SetUpResult(outcome, Message.of("productops.feedback.setup.issue-type", type.getName()));
    }
}
