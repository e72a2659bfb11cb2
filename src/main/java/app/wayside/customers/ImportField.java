package app.wayside.customers;

import java.util.List;
import java.util.Locale;

/** What a column of a list of customers holds. The names are stored. */
public enum ImportField {

	/** Nothing that is taken in. */
	IGNORED(List.of()),
	/** As he is called. */
	DISPLAY_NAME(List.of("name", "fullname", "displayname", "customer", "customername", "姓名", "客户", "客户姓名", "名称")),
	/** In his own script. */
	NATIVE_NAME(List.of("nativename", "chinesename", "localname", "中文名", "中文姓名")),
	/** In Latin letters. */
	LATIN_NAME(List.of("latinname", "englishname", "pinyin", "英文名", "拼音")),
	/** A mail address. */
	EMAIL(List.of("email", "mail", "emailaddress", "e-mail", "邮箱", "电子邮箱", "邮件")),
	/** A telephone number. */
	PHONE(List.of("phone", "mobile", "telephone", "tel", "phonenumber", "cell", "电话", "手机", "手机号", "联系电话")),
	/** To write to him in. */
	LANGUAGE(List.of("language", "lang", "locale", "语言")),
	/** Where his day is. */
	ZONE(List.of("zone", "timezone", "时区")),
	/** Of care. */
	TIER(List.of("tier", "level", "vip", "等级", "级别", "会员等级")),
	/** The name of the company for which he works. */
	COMPANY(List.of("company", "employer", "organisation", "organization", "公司", "企业", "单位")),
	/** What he likes. */
	PREFERENCES(List.of("preferences", "notes", "remarks", "偏好", "备注")),
	/** By which he was known elsewhere. */
	REFERENCE(List.of("id", "reference", "customerid", "customerno", "number", "客户编号", "编号")),
	/** Whether he wants offers. */
	MARKETING(List.of("marketing", "newsletter", "optin", "营销", "订阅"));

	private final List<String> headings;

	ImportField(List<String> headings) {
		this.headings = headings;
	}

	/** What a column with a heading is likely to hold. */
	static ImportField guess(String heading) {
		String bare = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.:*]", "");
		for (ImportField field : values()) {
			if (field.headings.contains(bare)) {
				return field;
			}
		}
		return IGNORED;
	}

}
