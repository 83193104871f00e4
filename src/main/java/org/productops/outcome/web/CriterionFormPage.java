package org.productops.outcome.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.outcome.CriterionService;
import org.productops.outcome.CriterionView;
import org.productops.outcome.OutcomeAddress;

/** The page on which a criterion is added or changed. */
final class CriterionFormPage extends FormPage<CriterionView> {

    private final CriterionFormType type;
    private final CriterionService criteria;
    private final String issueKey;
    private final long id;

    /** @param id of the criterion; 0 for a new one */
    CriterionFormPage(
            FormRenderer renderer, CriterionFormType type, CriterionService criteria, String issueKey, long id) {
        super(renderer, type);
        this.type = type;
        this.criteria = criteria;
        this.issueKey = issueKey;
        this.id = id;
    }

    @Override
    protected Optional<CriterionView> open(PageRequest request) {
        if (id == 0) {
            criteria.toDefine(issueKey);
            return Optional.empty();
        }
        return Optional.of(criteria.toChange(issueKey, id));
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return type.blank();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<CriterionView> record) {
        Address here =
                id == 0 ? OutcomeAddresses.add(issueKey) : OutcomeAddresses.of(OutcomeAddresses.EDIT, issueKey, id);
        return new FormHead(
                Message.of(id == 0 ? "productops.outcome.form.add" : "productops.outcome.form.edit", issueKey),
                Optional.empty(),
                List.of(Crumb.named(issueKey, OutcomeAddress.issue(issueKey))),
                here.toString(),
                Optional.of(OutcomeAddress.issue(issueKey)),
                Optional.empty());
    }

    @Override
    protected CriterionView save(PageRequest request, FormValues typed, long version) {
        return id == 0
                ? criteria.define(issueKey, CriterionFormType.draft(typed))
                : criteria.change(issueKey, id, version, CriterionFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, CriterionView saved) {
        return OutcomeAddress.issue(saved.issue().key());
    }
}
