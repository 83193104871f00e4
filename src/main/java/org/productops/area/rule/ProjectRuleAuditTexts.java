package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of projects' rules read. */
@JiraComponent
public class ProjectRuleAuditTexts implements AuditTexts {

    private final AreaLibrary library;
    private final Texts texts;

    @Inject
    public ProjectRuleAuditTexts(AreaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    @Override
    public String actionStart() {
        return "productops.rule.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.rule.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                "productops.rule.audit.created", "productops.rule.audit.changed", "productops.rule.audit.removed");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case ProjectRuleFields.FILLING -> Optional.of(Message.of("productops.rule.filling"));
            case ProjectRuleFields.AREA -> Optional.of(Message.of("productops.rule.area"));
            case ProjectRuleFields.REQUIRED -> Optional.of(Message.of("productops.rule.required"));
            case ProjectRuleFields.TYPES -> Optional.of(Message.of("productops.rule.types"));
            case ProjectRuleFields.SUB_TASKS -> Optional.of(Message.of("productops.rule.sub-tasks"));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return switch (field) {
            case ProjectRuleFields.AREA -> {
                AreaTree tree = library.tree();
                yield tree.find(value).map(tree::path).orElse(value);
            }
            case ProjectRuleFields.FILLING ->
                Filling.find(value)
                        .map(each -> texts.get("productops.rule.filling." + each.id()))
                        .orElse(value);
            case ProjectRuleFields.REQUIRED ->
                RequiredFor.find(value)
                        .map(each -> texts.get("productops.rule.required-for." + each.id()))
                        .orElse(value);
            case ProjectRuleFields.SUB_TASKS ->
                SubTasks.find(value)
                        .map(each -> texts.get("productops.rule.sub-tasks." + each.id()))
                        .orElse(value);
            default -> value;
        };
    }

    /** The project's number and its name as it was then, with a blank between them. */
    @Override
    public Subject subject(String subject) {
        int blank = subject.indexOf(' ');
        return blank < 0
                ? new Subject(subject, Optional.empty())
                : new Subject(
                        subject.substring(blank + 1),
                        Optional.of(AreaAddress.RULES + "/" + subject.substring(0, blank)));
    }
}
