package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of excuses read. */
@JiraComponent
public class CoverageAuditTexts implements AuditTexts {

    private final AreaLibrary library;
    private final Texts texts;

    @Inject
    public CoverageAuditTexts(AreaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    @Override
    public String actionStart() {
        return "productops.coverage.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.coverage.page.title");
    }

    @Override
    public List<String> actions() {
        return List.of("productops.coverage.audit.excused", "productops.coverage.audit.excuse-ended");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case ExcuseFields.REASON -> Optional.of(Message.of("productops.coverage.excuse.reason"));
            case ExcuseFields.UNTIL -> Optional.of(Message.of("productops.coverage.excuse.until"));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return value;
    }

    /** The kind of gap and what has it, with a blank between them. */
    @Override
    public Subject subject(String subject) {
        int blank = subject.indexOf(' ');
        Optional<CoverageKind> kind = CoverageKind.find(subject.substring(0, Math.max(0, blank)));
        if (kind.isEmpty()) {
            return new Subject(subject, Optional.empty());
        }
        String key = subject.substring(blank + 1);
        AreaTree tree = library.tree();
        String name = kind.get().subject() == CoverageKind.Subject.AREA
                ? tree.find(key).map(tree::path).orElse(key)
                : key;
        return new Subject(
                texts.get("productops.coverage.title." + kind.get().id()) + ": " + name,
                Optional.of("/plugins/servlet/productops/coverage/" + kind.get().id()));
    }
}
