package org.productops.feedback.organisation.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;

/** The forms of organisations. */
@JiraComponent
public class OrganisationForms {

    private final OrganisationFormType organisation;
    private final OrganisationMergeFormType merge;
    private final OrganisationAliasFormType alias;
    private final OrganisationCurrencyFormType currency;

    @Inject
    public OrganisationForms(
            OrganisationFormType organisation,
            OrganisationMergeFormType merge,
            OrganisationAliasFormType alias,
            OrganisationCurrencyFormType currency) {
        this.organisation = organisation;
        this.merge = merge;
        this.alias = alias;
        this.currency = currency;
    }

    OrganisationFormType organisation() {
        return organisation;
    }

    OrganisationMergeFormType merge() {
        return merge;
    }

    OrganisationAliasFormType alias() {
        return alias;
    }

    OrganisationCurrencyFormType currency() {
        return currency;
    }
}
