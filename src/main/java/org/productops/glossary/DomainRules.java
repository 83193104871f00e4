package org.productops.glossary;

import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/** Turns a draft into a domain of a taxonomy, or says at each field what is wrong. */
public final class DomainRules {

    /** So many domains a glossary has at most. */
    public static final int MOST_DOMAINS = 2000;

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 1000;

    private static final TextRule NAME = TextRule.line(LONGEST_NAME).mandatory();
    private static final TextRule DESCRIPTION = TextRule.lines(LONGEST_DESCRIPTION);

    private final DomainTree tree;
    private final FieldErrors.Collector errors;

    /** @param tree the taxonomy as it is */
    DomainRules(DomainTree tree, FieldErrors.Collector errors) {
        this.tree = tree;
        this.errors = errors;
    }

    /**
     * The domain that the draft makes of what is there.
     *
     * @param before the domain as it is stored; empty for a new one
     * @return the domain, to be kept if there is no error
     */
    Domain apply(DomainDraft draft, long glossaryId, Optional<Domain> before) {
        String name = NAME.check(DomainFields.NAME, draft.name(), errors);
        String description = DESCRIPTION.check(DomainFields.DESCRIPTION, draft.description(), errors);
        long parent = parent(draft.parent().strip());
        Domain domain = new Domain(
                before.map(Domain::id).orElse(0L),
                glossaryId,
                parent,
                name,
                description,
                before.map(Domain::version).orElse(0L) + 1);
        if (before.isEmpty() && tree.all().size() >= MOST_DOMAINS) {
            errors.general(Message.of("productops.glossary.error.domains-many", MOST_DOMAINS));
        }
        checkPlace(domain);
        checkName(domain);
        return domain;
    }

    private long parent(String typed) {
        if (typed.isEmpty() || typed.equals("0")) {
            return 0;
        }
        long id = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
        if (tree.find(id).isEmpty()) {
            errors.at(
                    DomainFields.PARENT, Message.of("productops.glossary.error.no-domain", TextRule.beginning(typed)));
            return 0;
        }
        return id;
    }

    /** Tells where the domain cannot stand. */
    private void checkPlace(Domain domain) {
        if (domain.id() != 0 && tree.branch(domain.id()).contains(domain.parentId())) {
            errors.at(
                    DomainFields.PARENT,
                    Message.of("productops.glossary.error.domain-circle", TextRule.beginning(domain.name())));
            return;
        }
        int levels = tree.way(domain.parentId()).size() + tree.levels(domain.id());
        if (levels > DomainTree.MOST_LEVELS) {
            errors.at(
                    DomainFields.PARENT,
                    Message.of("productops.glossary.error.domain-deep", DomainTree.MOST_LEVELS, levels));
        }
    }

    /** Tells if another one below the same parent is called so. */
    void checkName(Domain domain) {
        String identity = TextIdentity.of(domain.name());
        tree.below(domain.parentId()).stream()
                .filter(other -> other.id() != domain.id()
                        && TextIdentity.of(other.name()).equals(identity))
                .findFirst()
                .ifPresent(other -> errors.at(
                        DomainFields.NAME,
                        Message.of("productops.glossary.error.domain-twice", TextRule.beginning(domain.name()))));
    }
}
