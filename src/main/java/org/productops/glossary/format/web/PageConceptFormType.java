package org.productops.glossary.format.web;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.imports.ImportRun;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.format.PageConceptFields;

/** The form that says of which pages terms are made. */
@ConfluenceComponent
public class PageConceptFormType extends FormType<ImportRun> {

    public PageConceptFormType() {
        super("productops-page-terms", ImportRun.class);
    }

    @Override
    protected List<Field> fields(Optional<ImportRun> record) {
        return List.of(
                Field.of(PageConceptFields.SPACE, FieldKind.TEXT, "productops.glossaryfiles.pages.field.space")
                        .mandatory(),
                Field.of(PageConceptFields.LABEL, FieldKind.TEXT, "productops.glossaryfiles.pages.field.label"),
                Field.of(PageConceptFields.PAGE, FieldKind.TEXT, "productops.glossaryfiles.pages.field.page")
                        .help("productops.glossaryfiles.pages.help.page"));
    }

    /** What was begun is looked at, and not edited here. */
    @Override
    protected FormValues values(ImportRun run) {
        return FormValues.EMPTY;
    }
}
