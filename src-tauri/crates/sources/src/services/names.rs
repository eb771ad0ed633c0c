//! What the parts of a bookmark are usually called: one table for members in JSON and columns in tables.
//!
//! Names are compared without case, spaces and signs between words, so `added_at`, `addedAt` and `Added at` are one. Of
//! several names for one part, an earlier one in the table counts before a later one.

/// A part of a bookmark, or what tells where it belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Url,
    Title,
    Note,
    Tags,
    Added,
    /// The folder by its name or path.
    Folder,
    /// The folders or lists that it is in; they have no order, so the first counts.
    Membership,
    /// The folder by the id that it has elsewhere in the file.
    FolderId,
    Id,
}

/// What a name says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// With its rank: of two names for one part, the lower rank counts.
    pub part: Option<(Part, u16)>,
    /// Whether it stands for several things, so that it is no folder's name.
    pub holds_many: bool,
    /// Whether it holds what only its owner may know.
    pub is_secret: bool,
    /// Whether an address there may be the page where no other is: not that of a picture.
    pub may_be_page: bool,
}

impl Meaning {
    /// The meaning of a column or a member.
    pub(crate) fn of(name: &str) -> Self {
        let holds_many = has_word(MANY, &last_word(name));
        let name = plain(name);
        let part = part_of(&name).or_else(|| {
            let rest = OWNERS.split(' ').find_map(|owner| name.strip_prefix(owner))?;
            part_of(rest).map(|(part, rank)| (part, rank + LATER))
        });
        Self {
            part,
            holds_many,
            is_secret: is_secret(&name),
            may_be_page: !BESIDE_PAGE.split(' ').any(|word| name.contains(word)),
        }
    }

    /// The rank if it names this part.
    pub(crate) fn rank_of(self, part: Part) -> Option<u16> {
        self.part.filter(|(named, _)| *named == part).map(|(_, rank)| rank)
    }
}

/// Names after one of [`OWNERS`] count after all others.
const LATER: u16 = 1000;

/// Whose title, address or tags it is: `Document tags`, `bookmark_url`.
const OWNERS: &str = "bookmark document article entry item link page post web book";

/// In English first, then in the other languages that Dogear speaks; a space between two names.
const USUAL: &[(Part, &str)] = &[
    // Where an API has two addresses, the other one leads to the API.
    (
        Part::Url,
        "sourceurl htmlurl resolvedurl url href uri givenurl link address webaddress website weburl permalink \
         canonicalurl originalurl loginuri site adresse lien enlace dirección indirizzo endereço adres ссылка \
         адрес 链接 网址 リンク アドレス",
    ),
    (
        Part::Title,
        "title name resolvedtitle giventitle websitetitle fulltitle displayname headline caption bookmark text \
         titel bezeichnung titre nom título titulo nombre titolo nome naam название имя заголовок 标题 名称 タイトル 名前",
    ),
    (
        Part::Note,
        "note notes description desc summary excerpt abstract extended selection snippet comment comments \
         annotation annotations remark remarks memo notiz notizen beschreibung kommentar bemerkung bemerkungen \
         remarque commentaire résumé nota notas descripción comentario resumen descrizione commento descrição \
         comentário notitie opmerking beschrijving заметка описание комментарий 备注 描述 メモ 説明",
    ),
    (
        Part::Tags,
        "tags tag tagnames taglist labels label keywords hashtags topics categories schlagwörter schlagworte \
         stichwörter stichworte étiquettes motsclés etiquetas etichette trefwoorden теги метки 标签 タグ",
    ),
    // A bookmark was there at the latest when it was changed.
    (
        Part::Added,
        "savedat saveddate datesaved savedon saved timesaved addedat addeddate dateadded addedon added timeadded \
         adddate addtime addedtime bookmarkedat datebookmarked starredat createdat created createddate \
         datecreated createdon creationdate creationtime createtime timecreated createdtime createdate timestamp \
         time date datetime hinzugefügt hinzugefügtam gespeichertam erstelltam datum ajoutéle dateajout crééle \
         añadido guardado fecha aggiunto salvato data adicionado toegevoegd opgeslagen добавлено дата 添加时间 日期 时间 \
         追加日 日時 日付 updatedat updated modifiedat modified lastmodified datemodified dateupdated",
    ),
    (
        Part::Folder,
        "folder folderpath foldername collection collectionname category list listname group groupname section \
         notebook directory path ordner kategorie dossier catégorie carpeta categoría cartella categoria pasta \
         map categorie папка категория 文件夹 分类 フォルダ フォルダー カテゴリ",
    ),
    (Part::Membership, "folders lists collections groups"),
    (
        Part::FolderId,
        "folderid parentfolderid parentid parent collectionid categoryid groupid listid listids folderids \
         collectionids",
    ),
    (Part::Id, "id guid uuid"),
];

/// What several things stand under: `links`, and `saved_links`, but not a person's `Useful links`.
const MANY: &str = "bookmarks children items links folders nodes entries elements results records rows urls uris tabs pages \
    sites articles documents posts lists list collections groups categories sections edges data content contents \
    roots array values";

/// A picture of the page, what feeds it, or where a program keeps it.
const BESIDE_PAGE: &str = "icon image img thumb cover avatar logo photo picture screenshot preview banner feed rss api author owner \
    user profile parent";

/// Names that end so hold a secret: `login_password`.
const SECRETS: &str = "password passwords passwd passphrase pwd passwort kennwort motdepasse contraseña contrasena senha wachtwoord \
    пароль 密码 パスワード otpauth otpurl otpsecret totp otp totpsecret";

fn has_word(words: &str, name: &str) -> bool {
    words.split(' ').any(|word| word == name)
}

fn part_of(name: &str) -> Option<(Part, u16)> {
    USUAL.iter().find_map(|(part, names)| {
        let rank = names.split(' ').position(|usual| usual == name)?;
        Some((*part, u16::try_from(rank).unwrap_or(LATER)))
    })
}

/// Whether a name stands for a secret.
fn is_secret(name: &str) -> bool {
    SECRETS.split(' ').any(|secret| name.ends_with(secret))
}

/// What a program's name ends in: `links` of `savedLinks` and of `saved_links`. With spaces it is all one.
fn last_word(name: &str) -> String {
    let is_start = |(at, c): &(usize, char)| *at == 0 || c.is_uppercase() || *c == '_';
    let is_one = name.contains(' ') || name.chars().all(|c| !c.is_lowercase());
    let start = if is_one { 0 } else { name.char_indices().rev().find(is_start).map_or(0, |(at, _)| at) };
    plain(name.get(start..).unwrap_or_default())
}

/// In lower case, letters and digits alone.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str) -> Option<Part> {
        Meaning::of(name).part.map(|(part, _)| part)
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        for name in ["addedAt", "added_at", "Added at", "ADDED-AT", "added.at", " added at "] {
            assert_eq!(part(name), Some(Part::Added), "{name}");
        }
        for name in ["Document tags", "bookmark_tags", "Schlagwörter", "TAGS"] {
            assert_eq!(part(name), Some(Part::Tags), "{name}");
        }
        for name in ["readAt", "published_date", "favicon", "Reading progress", "", "page", "visits"] {
            assert_eq!(part(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_stands_once_in_the_table() {
        let mut names: Vec<&str> = USUAL.iter().flat_map(|(_, names)| names.split(' ')).collect();
        assert!(names.iter().all(|name| plain(name) == *name));
        names.sort_unstable();
        let doubled = names.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(doubled, None);
    }

    #[test]
    fn saved_counts_before_created_and_both_before_changed() {
        let rank = |name| Meaning::of(name).rank_of(Part::Added);
        assert!(rank("savedAt") < rank("created_at") && rank("created_at") < rank("updatedAt"));
        assert!(rank("link_created") > rank("updatedAt"));
    }

    #[test]
    fn what_holds_many_is_no_name_of_a_folder() {
        for name in ["links", "Links", "LINKS", "savedLinks", "saved_links", "children"] {
            assert!(Meaning::of(name).holds_many, "{name}");
        }
        for name in ["Useful links", "Wishlist", "Recipes", "reading_about_links_now", "", "_"] {
            assert!(!Meaning::of(name).holds_many, "{name}");
        }
    }

    #[test]
    fn secrets_are_known_by_the_end_of_their_name() {
        for name in ["Password", "login_password", "OTPAuth", "login_totp", "Passwort", "Pwd", "otpSecret"] {
            assert!(Meaning::of(name).is_secret, "{name}");
        }
        for name in ["password protected", "note", "title", "passwordless", "secretary", "Username"] {
            assert!(!Meaning::of(name).is_secret, "{name}");
        }
    }
}
