package org.niangjia.casefile.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A docx, xlsx or pptx package (ECMA-376) without anything that runs, embeds or fetches: macros, OLE and ActiveX objects,
 * remote templates, links to other files, DDE fields.
 */
final class OfficeDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final Map<FileType, String> MAIN_PARTS = Map.of(
            FileType.DOCX, "wordprocessingml.document.main+xml",
            FileType.XLSX, "spreadsheetml.sheet.main+xml",
            FileType.PPTX, "presentationml.presentation.main+xml");

    private static final Pattern MACRO_PARTS = Pattern.compile("vba|macro|intlsheet");
    private static final Pattern OBJECT_PARTS = Pattern.compile("/embeddings/|/activex/|oleobject|/afchunk");
    private static final Pattern LINKED_PARTS =
            Pattern.compile("/externallinks/|/connections\\.xml|/querytables/|/webextensions/");
    private static final Pattern MACRO_TYPES = Pattern.compile("macroenabled|vbaproject|vbadata|macrosheet");
    private static final Pattern OBJECT_TYPES = Pattern.compile("oleobject|activex");
    private static final Set<String> HARMLESS_LINKS = Set.of("http:", "https:", "mailto:", "tel:");

    private final ZipArchive archive;

    OfficeDocument(ZipArchive archive) {
        this.archive = archive;
    }

    void verify(FileType type) throws IOException {
        for (ZipMember member : archive.members()) {
            refuseByName("/" + member.key());
        }
        ZipMember contentTypes = archive.find(CONTENT_TYPES)
                .orElseThrow(() -> new Unacceptable("文件名表示" + type.getLabel() + "，内容却不是，不予接收"));
        verifyContentTypes(contentTypes, type);
        for (ZipMember member : archive.members()) {
            verifyPart(member);
        }
    }

    private static void refuseByName(String name) {
        if (MACRO_PARTS.matcher(name).find()) {
            throw macro();
        }
        if (OBJECT_PARTS.matcher(name).find()) {
            throw object();
        }
        if (LINKED_PARTS.matcher(name).find()) {
            throw link();
        }
    }

    private void verifyContentTypes(ZipMember part, FileType type) throws IOException {
        ContentTypes contentTypes = new ContentTypes(MAIN_PARTS.getOrDefault(type, "?"));
        read(part, contentTypes);
        if (!contentTypes.hasMainPart) {
            throw new Unacceptable("文件名表示" + type.getLabel() + "，内容却不是（模板请另存为普通文档），不予接收");
        }
    }

    private void verifyPart(ZipMember member) throws IOException {
        if (member.key().endsWith(".rels")) {
            read(member, new Relationships());
        } else if (member.key().startsWith("word/") && member.key().endsWith(".xml")) {
            read(member, new WordFields());
        }
    }

    @RequiredArgsConstructor
    private static final class ContentTypes extends DefaultHandler {
        private final String mainPart;
        private boolean hasMainPart;

        @Override
        public void startElement(String uri, String element, String qualified, Attributes attributes) {
            String contentType = lower(Xml.attribute(attributes, "ContentType"));
            if (MACRO_TYPES.matcher(contentType).find()) {
                throw macro();
            }
            if (OBJECT_TYPES.matcher(contentType).find()) {
                throw object();
            }
            hasMainPart |= contentType.endsWith(mainPart);
        }
    }

    private static final class Relationships extends DefaultHandler {

        @Override
        public void startElement(String uri, String element, String qualified, Attributes attributes) {
            String type = lower(Xml.attribute(attributes, "Type"));
            String target = lower(Xml.attribute(attributes, "Target")).strip();
            if (type.endsWith("/vbaproject")) {
                throw macro();
            }
            if (type.endsWith("/oleobject") || type.endsWith("/afchunk") || type.endsWith("/control")) {
                throw object();
            }
            boolean leavesThePackage = Xml.attribute(attributes, "TargetMode").equalsIgnoreCase("External")
                    || target.contains("://")
                    || target.startsWith("\\\\");
            if (leavesThePackage && !isHarmlessLink(type, target)) {
                throw type.endsWith("/attachedtemplate") ? template() : link();
            }
        }
    }

    /** A link that a reader must click is the reader's decision; everything else is fetched by opening the document. */
    private static boolean isHarmlessLink(String type, String target) {
        return type.endsWith("/hyperlink") && HARMLESS_LINKS.stream().anyMatch(target::startsWith);
    }

    private void read(ZipMember part, DefaultHandler visitor) throws IOException {
        try (InputStream in = archive.open(part)) {
            Xml.read(in, visitor);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Unacceptable macro() {
        return new Unacceptable("文件带有宏，请另存为不带宏的文档或 PDF 后再上传");
    }

    private static Unacceptable object() {
        return new Unacceptable("文件内嵌有其他文档或控件，请删除内嵌的对象（图表可粘贴为图片）后再上传");
    }

    private static Unacceptable template() {
        return new Unacceptable("文件引用了外部模板，请在“开发工具－文档模板”中改为 Normal 后再上传，或另存为 PDF");
    }

    private static Unacceptable link() {
        return new Unacceptable("文件链接了外部的文件、图片或数据，请断开链接（Word 按 Ctrl+A 再按 Ctrl+Shift+F9，Excel 用“编辑链接－断开链接”）后再上传");
    }
}
