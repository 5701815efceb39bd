package org.niangjia.casefile.upload;

/** An OFD document (GB/T 33190): an archive whose root is {@code OFD.xml}, without scripts. */
final class OfdDocument {

    private OfdDocument() {}

    static void verify(ZipArchive archive) {
        if (archive.find("OFD.xml").isEmpty()) {
            throw new Unacceptable("文件名表示 OFD 版式文件，内容却不是，不予接收");
        }
        boolean scripted = archive.members().stream().anyMatch(it -> it.key().endsWith(".js"));
        if (scripted) {
            throw new Unacceptable("OFD 文件内含脚本，不予接收");
        }
    }
}
