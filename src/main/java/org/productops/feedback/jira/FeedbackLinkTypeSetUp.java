package org.productops.feedback.jira;

import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpStep;
import org.productops.common.setup.SetUpUndo;
import org.productops.common.text.Texts;

/** Creates the link type <em>Feedback</em>. */
@JiraComponent
public class FeedbackLinkTypeSetUp implements SetUpStep {

    private static final int POSITION = 30;

    private final IssueLinkTypeManager linkTypes;
    private final IssueLinkManager links;
    private final FeedbackIds ids;
    private final Texts texts;

    @Inject
    public FeedbackLinkTypeSetUp(
            @JiraImport IssueLinkTypeManager linkTypes,
            @JiraImport IssueLinkManager links,
            FeedbackIds ids,
            Texts texts) {
        this.linkTypes = linkTypes;
        this.links = links;
        this.ids = ids;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.feedback.setup.link-type.about");
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        Optional<IssueLinkType> known = ids.linkType().map(linkTypes::getIssueLinkType);
        if (known.isPresent()) {
            return List.of(result(SetUpResult.Outcome.UNCHANGED, known.get()));
        }
        Optional<IssueLinkType> namesake = named();
        if (namesake.isPresent()) {
            return List.of(adopt(namesake.get()));
        }
        linkTypes.createIssueLinkType(name(), outward(), inward(), "");
        IssueLinkType created =
                named().orElseThrow(() -> new IllegalStateException("Jira did not keep the link type " + name()));
        ids.keepLinkType(created.getId(), true);
        return List.of(result(SetUpResult.Outcome.CREATED, created));
    }

    /** The link type is for all projects: it goes with the last of them, if nothing is linked with it. */
    @Override
    public List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        Optional<IssueLinkType> known = ids.linkType().map(linkTypes::getIssueLinkType);
        if (known.isEmpty()) {
            return List.of();
        }
        String name = known.get().getName();
        if (!staying.isEmpty()) {
            return List.of(SetUpUndo.stays(Message.of("productops.feedback.setup.undo.link-type-needed", name)));
        }
        int links = this.links.getIssueLinks(known.get().getId()).size();
        if (links > 0) {
            return List.of(SetUpUndo.stays(Message.of("productops.feedback.setup.undo.link-type-used", name, links)));
        }
        if (!ids.linkTypeIsOurs()) {
            return List.of(SetUpUndo.stays(Message.of("productops.feedback.setup.undo.link-type-foreign", name)));
        }
        return List.of(SetUpUndo.of(Message.of("productops.feedback.setup.undo.link-type", name), () -> {
            linkTypes.removeIssueLinkType(known.get().getId());
            ids.forgetLinkType();
        }));
    }

    /** Takes a link type that somebody made by hand, if it means the same. */
    private SetUpResult adopt(IssueLinkType linkType) {
        if (!outward().equalsIgnoreCase(linkType.getOutward()) || !inward().equalsIgnoreCase(linkType.getInward())) {
            throw InvalidException.general(Message.of(
                    "productops.feedback.setup.link-type.taken",
                    linkType.getName(),
                    linkType.getOutward(),
                    linkType.getInward(),
                    outward(),
                    inward()));
        }
        ids.keepLinkType(linkType.getId(), false);
        return result(SetUpResult.Outcome.UNCHANGED, linkType);
    }

    private Optional<IssueLinkType> named() {
        Collection<IssueLinkType> found = linkTypes.getIssueLinkTypesByName(name());
        return found == null ? Optional.empty() : found.stream().findFirst();
    }

    private static SetUpResult result(SetUpResult.Outcome outcome, IssueLinkType linkType) {
        return new SetUpResult(
                outcome,
                Message.of(
                        "productops.feedback.setup.link-type",
                        linkType.getName(),
                        linkType.getOutward(),
                        linkType.getInward()));
    }

    private String name() {
        return texts.get("productops.feedback.name");
    }

    private String outward() {
        return texts.get("productops.feedback.link.outward");
    }

    private String inward() {
        return texts.get("productops.feedback.link.inward");
    }
}
