package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.productops.common.audit.AuditLog;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.snapshot.Writing;

/**
 * How style guides and their rules are written: whoever writes rules holds the lock of the guides, so that one who imports into
 * several has them all, and no rule comes into a guide that goes. Asks for no permission.
 */
@ConfluenceComponent
public class StyleWrites {

    private final StyleRuleStore rules;
    private final StyleLibrary library;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public StyleWrites(StyleRuleStore rules, StyleLibrary library, SnapshotWrites writes, AuditLog audit) {
        this.rules = rules;
        this.library = library;
        this.writes = writes;
        this.audit = audit;
    }

    /** Changes which guides there are, or what spaces choose; {@link #rules(StyleGuide, String, Function)} may be part of it. */
    <R> R guides(Function<Writing<StyleDirectory>, Change<StyleDirectory, R>> work) {
        return writes.change(library.directories(), Snapshot.ALL, work);
    }

    /**
     * Changes the rules of the guide with this key.
     *
     * @param user the key of who does it
     * @throws org.productops.common.error.NotFoundException if it is gone by now
     */
    <R> R rules(String key, String user, Function<RuleEdit, R> work) {
        return writes.holding(
                library.directories(),
                Snapshot.ALL,
                directory -> rules(directory.find(key).orElseThrow(() -> StyleAccess.noGuide(key)), user, work));
    }

    /** The same for who holds the lock of the guides. */
    <R> R rules(StyleGuide guide, String user, Function<RuleEdit, R> work) {
        return writes.change(library.contents(), StyleLibrary.key(guide.id()), writing -> {
            RuleEdit edit = new RuleEdit(guide, user, rules, audit, writing);
            return edit.made(work.apply(edit));
        });
    }

    /** Forgets the rules of a guide that goes, for who holds the lock of the guides. */
    void forgetRules(StyleGuide guide) {
        writes.change(library.contents(), StyleLibrary.key(guide.id()), writing -> {
            rules.deleteAll(guide.id());
            return Change.by(any -> GuideContent.EMPTY, guide);
        });
    }
}
