// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/names.h"

#include <array>
#include <vector>

namespace ccsim
{

namespace
{

struct Script {
    int weight; // of a floor of many countries
    bool familyFirst;
    const char *separator;
    std::vector<std::string_view> given;
    std::vector<std::string_view> family;
};

// No name may hold a character that JSON escapes: they are copied into answers as they are.
const std::vector<Script> &scripts()
{
    static const std::vector<Script> table = {
        {20,
         false,
         " ",
         {"Ana", "Bruno", "Catarina", "Diogo", "Inês", "João", "Leonor", "Marta", "Nuno", "Sofia", "Tomás",
          "Beatriz", "Gonçalo", "Luísa", "Rui", "Simão"},
         {"Costa", "Silva", "Santos", "Ferreira", "Conceição", "Magalhães", "Araújo", "Simões", "Gouveia",
          "Pinto", "Brandão", "Esteves", "Falcão", "Gusmão", "Leitão", "Queirós"}},
        {16,
         false,
         " ",
         {"Emma", "Olivia", "Jack", "Harry", "Amelia", "Siobhán", "Ewan", "Niamh", "Grace", "Oscar", "Zoë",
          "Chloé", "Liam", "Aoife", "Rhys", "Maeve"},
         {"Smith", "O'Brien", "Taylor", "MacLeod", "Evans", "Johnson-Reed", "Walker", "Hughes", "Murphy",
          "Clarke", "Ó Súilleabháin", "Bennett", "Wright", "Patel", "Fitzgerald", "Lloyd"}},
        {10,
         false,
         " ",
         {"Jürgen", "Günther", "Anneliese", "Sören", "Käthe", "Björn", "Lukas", "Hannah", "Matthias",
          "Ulrike", "Jörg", "Heike", "Felix", "Änne", "Theo", "Lotte"},
         {"Müller", "Weiß", "Schröder", "Köhler", "Schäfer", "Großmann", "Vogel", "Hübner", "von der Heide",
          "Krüger", "Böhm", "Jäger", "Straßer", "Lindner", "Thoß", "Ziegler"}},
        {12,
         true,
         "",
         {"伟", "秀英", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "雪梅"},
         {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "欧阳", "朱", "高", "林"}},
        {8,
         false,
         " ",
         {"محمد", "فاطمة", "أحمد", "عائشة", "يوسف", "مريم", "خالد", "ليلى", "عمر", "نور", "حسن", "سلمى",
          "إبراهيم", "هدى", "طارق", "زينب"},
         {"العلي", "الحسن", "المصري", "الشامي", "الخطيب", "حداد", "نجار", "القاسم", "الراشد", "منصور",
          "الزهراني", "الهاشمي", "صالح", "الأحمد", "بركات", "الفارس"}},
        {8,
         false,
         " ",
         {"Анна", "Дмитрий", "Екатерина", "Иван", "Мария", "Сергей", "Ольга", "Алексей", "Наталья", "Павел",
          "Юлия", "Артём", "Людмила", "Никита", "Ксения", "Фёдор"},
         {"Иваненко", "Петренко", "Соколенко", "Мельник", "Шевчук", "Коваленко", "Бондаренко", "Ткаченко",
          "Кравчук", "Лысенко", "Марченко", "Руденко", "Савченко", "Гаврилюк", "Юрченко", "Щербак"}},
        {6,
         false,
         " ",
         {"สมชาย", "สมหญิง", "ประเสริฐ", "กมล", "วิภา", "อนันต์", "สุดา", "ณัฐ", "พิมพ์", "ธนา", "มาลี", "ชัย", "นภา",
          "ศักดิ์", "อรุณ", "รัตนา"},
         {"ใจดี", "สุขใจ", "ทองดี", "ศรีสุข", "แสงทอง", "บุญมา", "วงศ์ใหญ่", "เจริญสุข", "พรหมมา", "คำแก้ว", "ชัยมงคล",
          "มั่นคง", "รุ่งเรือง", "สายทอง", "จันทร์เพ็ญ", "วัฒนา"}},
        {7,
         false,
         " ",
         {"Ayşe", "Mehmet", "Elif", "Çağrı", "Gülşen", "İbrahim", "Işıl", "Ömer", "Şule", "Uğur", "Zeynep",
          "Barış", "Deniz", "Özge", "Tuğba", "Yiğit"},
         {"Yılmaz", "Kaya", "Demir", "Çelik", "Şahin", "Yıldız", "Öztürk", "Aydın", "Özdemir", "Arslan",
          "Doğan", "Kılıç", "Aslan", "Çetin", "Koç", "Güneş"}},
        {7,
         false,
         " ",
         {"Budi", "Siti", "Agus", "Dewi", "Eka", "Fitri", "Gita", "Hendra", "Indah", "Joko", "Kartika",
          "Lestari", "Nurul", "Putri", "Rizky", "Wulan"},
         {"Santoso", "Wijaya", "Saputra", "Hidayat", "Nugroho", "Pratama", "Kusuma", "Lestari", "Setiawan",
          "Rahayu", "Utami", "Halim", "Gunawan", "Siregar", "Wibowo", "Maharani"}},
        {6,
         true,
         " ",
         {"太郎", "花子", "健", "美咲", "翔太", "さくら", "大輔", "陽子", "直樹", "結衣", "拓也", "愛", "修",
          "真由美", "誠", "かおり"},
         {"佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田",
          "佐々木", "松本", "井上", "木村"}},
    };
    return table;
}

const std::array<std::string_view, 12> groups = {
    "Sales PT", "Sales Spain", "Billing",   "Technical support", "Retention",   "Rückfragen DACH",
    "客户服务", "الدعم الفني", "Destek TR", "Layanan Pelanggan", "Back office", "Emergency line"};
const std::array<std::string_view, 4> media = {"TFF", "TTF", "TTT", "FTF"};

} // namespace

NameIndex randomName(std::mt19937 &random)
{
    const auto &table = scripts();
    int left = static_cast<int>(random() % 100);
    std::size_t script = 0;
    while (script + 1 < table.size() && left >= table[script].weight) {
        left -= table[script].weight;
        ++script;
    }
    return {static_cast<std::uint8_t>(script),
            static_cast<std::uint8_t>(random() % table[script].given.size()),
            static_cast<std::uint8_t>(random() % table[script].family.size())};
}

void appendName(std::string &out, const NameIndex &name)
{
    const auto &script = scripts()[name.script];
    const auto given = script.given[name.given];
    const auto family = script.family[name.family];
    out += script.familyFirst ? family : given;
    out += script.separator;
    out += script.familyFirst ? given : family;
}

std::string nameText(const NameIndex &name)
{
    std::string text;
    appendName(text, name);
    return text;
}

std::size_t groupCount()
{
    return groups.size();
}

std::string_view groupName(std::size_t group)
{
    return group >= 1 && group <= groups.size() ? groups[group - 1] : std::string_view();
}

std::size_t mediaCount()
{
    return media.size();
}

std::string_view mediaText(std::size_t index)
{
    return media[index % media.size()];
}

} // namespace ccsim
