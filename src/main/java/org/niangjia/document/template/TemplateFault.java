package org.niangjia.document.template;

/** A template that cannot be filled. The message is a Chinese sentence for whoever edits it. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFault(String because) {
        super(because);
    }
}
