package org.niangjia.document;

/** {@code 江工调〔2026〕12号}: six-cornered brackets, the year in full, no zeros before the number, no 第 (GB/T 9704). */
record LetterNumber(String unionCode, String word, String series, int year, int place) {

    @Override
    public String toString() {
        return word + series + "〔" + year + "〕" + place + "号";
    }
}
