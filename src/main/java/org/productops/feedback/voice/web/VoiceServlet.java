package org.productops.feedback.voice.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.voice.VoiceAddress;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.VoiceWeightsService;

/**
 * Voice of the customer. The path says which page: nothing for the ranking, {@code export} for a file, {@code weights} for the
 * form of administrators.
 */
@AnonymousSiteAccess
public final class VoiceServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient VoiceService voice;
    private final transient VoiceWeightsService weights;
    private final transient OrganisationCurrencyService currencies;
    private final transient VoiceWeightsFormType form;
    private final transient FormRenderer renderer;
    private final transient Templates templates;
    private final transient ProductDates dates;
    private final transient Texts texts;

    @Inject
    public VoiceServlet(
            PageSupport support,
            VoiceService voice,
            VoiceWeightsService weights,
            OrganisationCurrencyService currencies,
            VoiceWeightsFormType form,
            FormRenderer renderer,
            Templates templates,
            ProductDates dates,
            Texts texts) {
        super(support, Frame.GENERAL, "voice-page");
        this.voice = voice;
        this.weights = weights;
        this.currencies = currencies;
        this.form = form;
        this.renderer = renderer;
        this.templates = templates;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.voice.title", VoiceAddress.PAGE);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new VoicePage(voice, weights, currencies, templates, dates, texts);
            case VoiceAddress.EXPORT -> new VoiceExportPage(voice, texts);
            case VoiceAddress.WEIGHTS -> new VoiceWeightsFormPage(renderer, form, weights);
            default -> throw noPage(request);
        };
    }
}
