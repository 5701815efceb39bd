package org.niangjia.casefile.upload;

import java.util.Map;

/** What to do with a file of a type that the record does not take. */
final class Advice {

    private static final String AS_IMAGE = "请另存为 JPG 或 PNG 图片后再上传";
    private static final String AS_NEW_OFFICE = "请在 Office 或 WPS 中另存为 docx、xlsx 或 PDF 后再上传";
    private static final String WITHOUT_MACROS = "文件可能带有宏，请另存为不带宏的 docx、xlsx 或 PDF 后再上传";
    private static final String UNPACKED = "请解压后逐个上传";

    static final String HEIC = "这是苹果手机的 HEIC 照片。请在手机“设置－相机－格式”中选择“兼容性最佳”后重拍，或用相册导出为 JPG 后再上传";

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("heic", HEIC),
            Map.entry("heif", HEIC),
            Map.entry("gif", AS_IMAGE),
            Map.entry("bmp", AS_IMAGE),
            Map.entry("webp", AS_IMAGE),
            Map.entry("tif", AS_IMAGE),
            Map.entry("tiff", AS_IMAGE),
            Map.entry("svg", AS_IMAGE),
            Map.entry("doc", AS_NEW_OFFICE),
            Map.entry("xls", AS_NEW_OFFICE),
            Map.entry("ppt", AS_NEW_OFFICE),
            Map.entry("wps", AS_NEW_OFFICE),
            Map.entry("et", AS_NEW_OFFICE),
            Map.entry("rtf", AS_NEW_OFFICE),
            Map.entry("csv", AS_NEW_OFFICE),
            Map.entry("docm", WITHOUT_MACROS),
            Map.entry("xlsm", WITHOUT_MACROS),
            Map.entry("pptm", WITHOUT_MACROS),
            Map.entry("zip", UNPACKED),
            Map.entry("rar", UNPACKED),
            Map.entry("7z", UNPACKED));

    private Advice() {}

    static String onExtension(String extension) {
        String advice = BY_EXTENSION.get(extension);
        if (extension.isEmpty()) {
            return "文件名没有扩展名，无法判断类型；可上传：" + FileType.all();
        }
        return advice == null ? "不接收这种文件（." + safe(extension) + "）；可上传：" + FileType.all() : advice;
    }

    static String onContent(FileType type, Content found) {
        if (found == Content.HEIC) {
            return HEIC;
        }
        if (found == Content.OLD_OFFICE && type.getContent() == Content.ZIP) {
            return "文档设有打开密码或是旧版格式，请去掉密码，" + AS_NEW_OFFICE.substring(1);
        }
        return "文件名表示" + type.getLabel() + "，内容却是" + found.getLabel() + "，不予接收";
    }

    private static String safe(String extension) {
        return extension.length() > 10 ? extension.substring(0, 10) + "…" : extension;
    }
}
