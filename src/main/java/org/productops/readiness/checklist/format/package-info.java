/**
 * Items of checklists as text: read in the dialects that people have, and written as Markdown. Texts become items here and
 * nowhere else; nothing is stored.
 */
package org.productops.readiness.checklist.format;
