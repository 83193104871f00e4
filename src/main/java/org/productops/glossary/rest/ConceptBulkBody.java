package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;
import org.productops.glossary.ChosenConcept;
import org.productops.glossary.ConceptBulkDraft;
import org.productops.glossary.ConceptBulkFields;
import org.productops.glossary.ConceptFilterDraft;

/**
 * What a caller sends to change many concepts at once: those that it chose, or all that a filter finds.
 *
 * @param concepts the concepts, at most {@value org.productops.glossary.ConceptBulkRules#MOST_CHOSEN}; none if a filter is sent
 * @param filter what the concepts must have; all of them if it is empty. Left aside if concepts are sent
 * @param change needed: what is to be done: {@link org.productops.glossary.ConceptBulkChange one of these}
 * @param status the {@link org.productops.glossary.ConceptStatus status} that they are to have
 * @param domain the id of the domain that they are to belong to; none if it is not sent
 * @param area the key, name or path of the product area that they are to be about; not checked as long as Jira has told of none;
 *     none if it is not sent
 * @param owner the name with which the owner logs in; nobody if it is not sent
 */
record ConceptBulkBody(
        @JsonProperty("concepts") List<ChosenConceptBody> concepts,
        @JsonProperty("filter") ConceptFilterBody filter,
        @JsonProperty("change") String change,
        @JsonProperty("status") String status,
        @JsonProperty("domain") Long domain,
        @JsonProperty("area") String area,
        @JsonProperty("owner") String owner)
        implements JsonBody {

    /**
     * A concept that the caller chose.
     *
     * @param id needed: which one it is
     * @param version needed: the version that the caller has seen
     */
    record ChosenConceptBody(@JsonProperty("id") Long id, @JsonProperty("version") Long version) {

        ChosenConcept chosen() {
            if (id == null || version == null) {
                throw InvalidException.at(
                        ConceptBulkFields.CONCEPTS, Message.of("productops.glossary.bulk.unversioned"));
            }
            return new ChosenConcept(id, version);
        }
    }

    /**
     * What concepts must have, as in the parameters of their list.
     *
     * @param query a part of a term, of one of its forms or of a definition
     * @param domain the id of a domain: what belongs to it or to those below it
     * @param status the {@link org.productops.glossary.ConceptStatus status}
     * @param language the BCP 47 tag of a language in which they have a term
     * @param area the key of a product area
     * @param owner the name with which the owner logs in
     * @param due whether they must be due for a review
     * @param proposed whether they must be proposals that wait for an editor
     */
    record ConceptFilterBody(
            @JsonProperty("query") String query,
            @JsonProperty("domain") Long domain,
            @JsonProperty("status") String status,
            @JsonProperty("language") String language,
            @JsonProperty("area") String area,
            @JsonProperty("owner") String owner,
            @JsonProperty("due") Boolean due,
            @JsonProperty("proposed") Boolean proposed) {

        ConceptFilterDraft draft() {
            return new ConceptFilterDraft(
                    query, text(domain), status, language, area, owner, text(due), text(proposed));
        }
    }

    List<ChosenConcept> chosen() {
        return Typed.list(concepts).stream().map(ChosenConceptBody::chosen).toList();
    }

    /** Whether all that a filter finds is meant. */
    boolean isFound() {
        return filter != null && chosen().isEmpty();
    }

    ConceptBulkDraft draft() {
        return new ConceptBulkDraft(change, status, text(domain), area, owner);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
