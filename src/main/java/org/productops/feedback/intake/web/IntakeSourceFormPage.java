package org.productops.feedback.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceFields;
import org.productops.feedback.intake.IntakeSourceService;

/** The page on which administrators add and change a source. */
final class IntakeSourceFormPage extends FormPage<IntakeSource> {

    private final IntakeSourceService sources;
    private final OptionalLong id;

    private IntakeSourceFormPage(
            FormRenderer renderer, IntakeSourceService sources, IntakeSourceFormType type, OptionalLong id) {
        super(renderer, type);
        this.sources = sources;
        this.id = id;
    }

    static IntakeSourceFormPage ofNew(FormRenderer renderer, IntakeSourceService sources, IntakeSourceFormType type) {
        return new IntakeSourceFormPage(renderer, sources, type, OptionalLong.empty());
    }

    static IntakeSourceFormPage of(
            FormRenderer renderer, IntakeSourceService sources, IntakeSourceFormType type, long id) {
        return new IntakeSourceFormPage(renderer, sources, type, OptionalLong.of(id));
    }

    @Override
    protected Optional<IntakeSource> open(PageRequest request) {
        if (id.isEmpty()) {
            sources.requireMayAdd();
            return Optional.empty();
        }
        return Optional.of(sources.getToEdit(id.getAsLong()));
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY
                .with(IntakeSourceFields.PER_MINUTE, String.valueOf(IntakeSource.USUAL_PER_MINUTE))
                .with(IntakeSourceFields.KEPT_DAYS, String.valueOf(IntakeSource.USUAL_KEPT_DAYS))
                .with(IntakeSourceFields.ACTIVE, true);
    }

    @Override
    protected FormHead head(PageRequest request, Optional<IntakeSource> record) {
        return new FormHead(
                        record.map(source -> Message.of("productops.intake.form.edit", source.name()))
                                .orElse(Message.of("productops.intake.form.add")),
                        Optional.empty(),
                        List.of(IntakeServlet.HOME),
                        (id.isPresent() ? IntakeAddresses.source(id.getAsLong()) : IntakeAddresses.add()).toString(),
                        Optional.of(IntakeAddresses.all().toString()),
                        Optional.empty())
                .about(Message.of(
                        record.filter(source -> source.tokens().isSet()).isPresent()
                                ? "productops.intake.form.about-token"
                                : "productops.intake.form.about"));
    }

    @Override
    protected IntakeSource save(PageRequest request, FormValues typed, long version) {
        return id.isPresent()
                ? sources.update(id.getAsLong(), version, IntakeSourceFormType.draft(typed))
                : sources.create(IntakeSourceFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, IntakeSource saved) {
        return id.isPresent()
                ? IntakeAddresses.all().done("saved").toString()
                : IntakeAddresses.token(saved.id()).done("added").toString();
    }
}
