package org.niangjia.roster;

/** What speaks for or against a mediator. @param sentence names no party; @param basis the article it rests on */
public record Reason(String sentence, String basis) {

    /** {@code 已满编（依据：…）}. */
    public String whole() {
        return basis.isEmpty() ? sentence : sentence + "（依据：" + basis + "）";
    }
}
