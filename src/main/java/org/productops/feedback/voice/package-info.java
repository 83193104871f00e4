/** What all feedback adds up to: which areas and delivery issues are asked for most. */
package org.productops.feedback.voice;
