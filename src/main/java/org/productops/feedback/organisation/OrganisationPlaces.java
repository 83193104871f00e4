package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/** Keeps each name and each mail domain with one organisation, so that nobody is taken for another one. */
final class OrganisationPlaces {

    private OrganisationPlaces() {}

    /**
     * The organisation beside the others. Other names and domains that it has by what was merged into it are left out: they
     * lead to it already, and go with that if the merge is taken back.
     *
     * @param errors is told what belongs to others
     */
    static OrganisationRecord fit(OrganisationBook book, OrganisationRecord wanted, FieldErrors.Collector errors) {
        book.holderOf(wanted.name())
                .filter(holder -> holder.id() != wanted.id())
                .ifPresent(holder -> taken(book, OrganisationFields.NAME, "name-taken", wanted.name(), holder, errors));
        List<String> aliases = new ArrayList<>();
        for (String alias : wanted.aliases()) {
            Optional<OrganisationRecord> holder = book.holderOf(alias).filter(each -> each.id() != wanted.id());
            if (holder.isEmpty()) {
                aliases.add(alias);
            } else if (!isPart(book, holder.get(), wanted)) {
                taken(book, OrganisationFields.ALIASES, "name-taken", alias, holder.get(), errors);
            }
        }
        List<String> domains = new ArrayList<>();
        for (String domain : wanted.mailDomains()) {
            Optional<OrganisationRecord> holder = book.holderOfDomain(domain).filter(each -> each.id() != wanted.id());
            if (holder.isEmpty()) {
                domains.add(domain);
            } else if (!isPart(book, holder.get(), wanted)) {
                taken(book, OrganisationFields.MAIL_DOMAINS, "domain-taken", domain, holder.get(), errors);
            }
        }
        return new OrganisationRecord(
                wanted.id(),
                wanted.name(),
                aliases,
                domains,
                wanted.facts(),
                wanted.mergedInto(),
                wanted.removed(),
                wanted.version());
    }

    private static boolean isPart(OrganisationBook book, OrganisationRecord holder, OrganisationRecord whole) {
        return book.survivor(holder.id())
                .filter(each -> each.id() == whole.id())
                .isPresent();
    }

    private static void taken(
            OrganisationBook book,
            String field,
            String error,
            String text,
            OrganisationRecord holder,
            FieldErrors.Collector errors) {
        String key = "productops.organisation.error." + error;
        OrganisationRecord survivor = book.survivor(holder.id()).orElse(holder);
        errors.at(
                field,
                survivor.id() == holder.id()
                        ? Message.of(key, text, holder.name())
                        : Message.of(key + "-merged", text, holder.name(), survivor.name()));
    }
}
