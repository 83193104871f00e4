package org.productops.feedback.organisation.web;

import org.productops.common.web.Template;

/**
 * The place below the name of an organisation that is to be added, where is said which one of the list is probably meant; the
 * web resource {@code organisation-hint} fills it.
 *
 * @param field the name of the field with the name
 * @param path where organisations are, from the context path on
 */
record OrganisationHint(String field, String path) {

    /** Draws it. */
    static final Template<OrganisationHint> TEMPLATE =
            new Template<>("feedback/organisation/hint.vm", OrganisationHint.class);
}
