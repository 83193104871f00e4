package org.productops.feedback.organisation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.ao.TypedColumns;

/** Organisations that are called as a person is: by their names they are found, so that somebody has to rename them. */
@JiraComponent
public class OrganisationTraces implements PersonTraces {

    private static final String TOPIC = "organisations";

    private static final TypedColumns<OrganisationEntity> COLUMNS = TypedColumns.of(OrganisationEntity.class)
            .kept("ORGANISATION_NAME", "organisation", OrganisationEntity::getOrganisationName)
            .kept("ALIASES", "aliases", OrganisationEntity::getAliases)
            .kept("MAIL_DOMAINS", "domains", OrganisationEntity::getMailDomains);

    private final ActiveObjects ao;

    @Inject
    public OrganisationTraces(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(TOPIC, COLUMNS.find(ao, query));
    }

    /** Nothing: what is found stays. */
    @Override
    public Erased erase(PersonQuery query, boolean words) {
        return new Erased(TOPIC, 0);
    }
}
