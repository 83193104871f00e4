package org.productops.glossary;

/**
 * A space's glossary for one person.
 *
 * @param space whose glossary it is
 * @param glossary the terms
 * @param editable whether the person may change them
 */
public record GlossaryView(GlossarySpace space, Glossary glossary, boolean editable) {}
