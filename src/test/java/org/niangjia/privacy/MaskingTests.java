package org.niangjia.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {

    @Tag("T46")
    @ParameterizedTest
    @CsvSource({
        "张小三, 张*三",
        "张三, 张*",
        "欧阳修文, 欧阳**",
        "欧阳修, 欧阳*",
        "欧阳, 欧*",
        "张王小明, 张**明",
        "单雄信, 单*信",
        "买买提·吐尔逊, 买买提·***",
        "阿卜杜拉•买买提, 阿卜杜拉·***",
        "迪丽热巴．迪力木拉提, 迪丽热巴·*****",
        "𠮷三, 𠮷*",
        "张𠮷三, 张*三",
        "张, *",
        "John Smith, J***",
        "' 张小三 ', 张*三",
        "周假名、许演练、何代拟, 周*名、许*练、何*拟",
        "'张三，欧阳举例 ; 李样例、', 张*、欧阳**、李*例",
        "、, *",
    })
    void namesKeepTheirSurname(String name, String masked) {
        assertThat(Personal.NAME.masked(name)).isEqualTo(masked);
        assertThat(Personal.NAME.published(name)).contains(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "42010219800101123X, 420102********123X",
        "420102800101123, 420102******123",
        "E12345678, E****78",
        "12, ****",
    })
    void identityNumbersHideTheBirthDate(String number, String masked) {
        assertThat(Personal.ID_NO.masked(number)).isEqualTo(masked);
        assertThat(Personal.ID_NO.published(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13800005678, 138****5678",
        "+86 138 0000 5678, 138****5678",
        "0716-8123456, 0716-****456",
        "010-12345678, 010-****678",
        "027-87654321-801, 027-****321",
        "12351, ****51",
        "123, ****",
    })
    void telephonesHideTheirMiddle(String number, String masked) {
        assertThat(Personal.PHONE.masked(number)).isEqualTo(masked);
        assertThat(Personal.PHONE.published(number)).isEmpty();
    }

    @Test
    void cardsShowTheirLastFourDigits() {
        assertThat(Personal.CARD.masked("6222020000000001234")).isEqualTo("**** **** **** 1234");
        assertThat(Personal.CARD.masked("1234")).isEqualTo("****");
        assertThat(Personal.CARD.published("6222020000000001234")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省江州市沙洲区金桥街道幸福社区3栋2单元501室, 湖北省江州市沙洲区金桥街道****, 湖北省江州市沙洲区****",
        "沙洲区金桥街道超市旁平房, 沙洲区金桥街道****, 沙洲区****",
        "江州市松江县新桥镇大桥村4组, 江州市松江县新桥镇****, 江州市松江县****",
        "新乡市红旗区向阳路9号, 新乡市红旗区****, 新乡市红旗区****",
        "荆州市沙市区红旗路5号, 荆州市沙市区****, 荆州市沙市区****",
        "江西省景德镇市珠山区, 江西省景德镇市珠山区, 江西省景德镇市珠山区",
        "恩施土家族苗族自治州恩施市, 恩施土家族苗族自治州恩施市, 恩施土家族苗族自治州恩施市",
        "内蒙古自治区锡林郭勒盟苏尼特左旗满都拉图镇1号, 内蒙古自治区锡林郭勒盟苏尼特左旗满都拉图镇****, 内蒙古自治区锡林郭勒盟苏尼特左旗****",
        "北京市朝阳区望京街道1号, 北京市朝阳区望京街道****, 北京市朝阳区****",
        "江州市荆江小区3栋, 江州市****, 江州市****",
        "荆江小区3栋501, ****, ****",
        "向阳路5号附1号, ****, ****",
    })
    void addressesEndAtTheStreetInsideAndAtTheCountyOutside(String address, String inside, String outside) {
        assertThat(Personal.ADDRESS.masked(address)).isEqualTo(inside);
        assertThat(Personal.ADDRESS.published(address)).contains(outside);
    }

    @Test
    void illnessIsPublishedOnlyAsSuch() {
        assertThat(Personal.HEALTH.masked("尿毒症")).isEqualTo("（已隐去）");
        assertThat(Personal.HEALTH.published("尿毒症")).contains("因病");
        assertThat(Personal.TEXT.published("我是张三")).isEmpty();
    }

    @Test
    void nothingStaysNothing() {
        for (Personal kind : Personal.values()) {
            assertThat(kind.masked("  ")).isEmpty();
            assertThat(kind.published("")).isEmpty();
        }
    }

    @Test
    void noMaskShowsDoorOrBirthDateWhateverIsTyped() {
        Random random = new Random(20261121);
        for (int round = 0; round < 3_000; round++) {
            String number = NumbersTests.anIdentityNumber(random);
            String written = random.nextBoolean() ? number : number.toLowerCase();
            assertThat(Personal.ID_NO.masked(written))
                    .doesNotContain(number.substring(6, 14))
                    .hasSize(18);

            String address = anAddress(random);
            assertThat(Personal.ADDRESS.masked(address)).doesNotContainPattern("[0-9]");
        }
    }

    private static String anAddress(Random random) {
        String[] words = {"湖北省", "江州市", "沙洲区", "金桥街道", "向阳路", "幸福小区", "市场", "12号", "3栋", "乡", "镇", "区", " "};
        return random.ints(6, 0, words.length).mapToObj(word -> words[word]).collect(Collectors.joining()) + "8号";
    }
}
