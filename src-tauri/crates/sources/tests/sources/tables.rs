//! Tables of any program: which columns hold what, with names and without.

use dogear_domain::{Format, Reading};
use dogear_sources::{ParseError, parse, read, source_at};
use tempfile::tempdir;

use crate::support::{dated, place, said, shown, unused, write};

fn table(text: impl AsRef<[u8]>) -> Reading {
    let folder = tempdir().unwrap();
    let path = folder.path().join("t.csv");
    write(&path, text);
    let source = source_at(&path).unwrap();
    assert_eq!(source.format, Format::Csv);
    read(&source).unwrap()
}

#[test]
fn columns_are_known_by_their_usual_names() {
    let reading = table(
        "Title,URL,ID,Document tags,Saved date,Reading progress,Seen\n\
         \"Moss, a life\",https://moss.example/,01h,\"['wet', \"\"it's green\"\"]\",2022-11-06 04:33:50+00:00,0.5,True\n\
         Fern,https://fern.example/,02h,[],2024-01-15 10:00:00.123456+00:00,,False\n",
    );
    insta::assert_snapshot!(dated(&reading), @r"
    2022-11-06T04:33:50Z : Moss, a life <https://moss.example/> #wet #it's green
    2024-01-15T10:00:00.123456Z : Fern <https://fern.example/>
    ");
    assert_eq!(unused(&reading), "ID 2, Reading progress 1, Seen 1");
    let reading = table(
        "Titel;Adresse;Ordner;Schlagwörter;Datum;Notiz\nMoos;https://moos.example/;Garten > Wald;nass;29.04.2022;Weich\n",
    );
    assert_eq!(dated(&reading), "2022-04-29T00:00:00Z Garten › Wald: Moos <https://moos.example/> #nass -- \"Weich\"");
}

#[test]
fn columns_without_names_are_known_by_their_cells() {
    let reading = table("url\n\"https://moss.example/\"\n\"https://fern.example/\"");
    assert_eq!(shown(&reading), ":  <https://moss.example/>\n:  <https://fern.example/>");
    let reading =
        table("7\tMoss, a life\thttps://moss.example/\t2022-04-29\n8\tFern\thttps://fern.example/\t2022-04-30\n");
    insta::assert_snapshot!(dated(&reading), @r"
    2022-04-29T00:00:00Z : Moss, a life <https://moss.example/>
    2022-04-30T00:00:00Z : Fern <https://fern.example/>
    ");
    assert_eq!(unused(&reading), "column 1 2");
    let utf_16: Vec<u8> = "a\tb\nMöss\thttps://moss.example/\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(unused(&table(&utf_16)), "a 1");
}

#[test]
fn the_column_decides_whether_day_or_month_comes_first() {
    let reading = table("url,date\nhttps://a.example/,04/05/2022\nhttps://b.example/29/04/2022/,04/29/2022 10:30 PM\n");
    insta::assert_snapshot!(dated(&reading), @r"
    2022-04-05T00:00:00Z :  <https://a.example/>
    2022-04-29T22:30:00Z :  <https://b.example/29/04/2022/>
    ! t.csv: Dates like 4/5/2022 were read with the month first, as the file's other dates have it.
    ");
    let reading = table("url,date\nhttps://a.example/,04/05/2022\nhttps://b.example/,05/06/2022\n");
    assert_eq!(reading.warnings.len(), 2);
    assert!(said(&reading.warnings[0].message).contains("the day or the month first"), "{:?}", reading.warnings);
}

#[test]
fn a_row_with_too_many_cells_is_told_and_mended_where_it_can_be() {
    let reading = table(
        "title,url,tags\nSlow, wet,https://moss.example/,green\nFern,https://fern.example/,green,more,\nShort,https://s.example/\n,,x\n",
    );
    insta::assert_snapshot!(shown(&reading), @r"
    : Slow, wet <https://moss.example/> #green
    : Fern <https://fern.example/> #green
    : Short <https://s.example/>
    ! t.csv: line 2: This row has 4 cells and the first has 3; what is too many was taken for a part of the title.
    ! t.csv: line 5: It has no address; skipped.
    ");
    assert_eq!(unused(&reading), "column 4 1");
}

#[test]
fn an_enormous_column_is_read() {
    let rows = 300_000;
    let text: String =
        std::iter::once("url\n".to_owned()).chain((0..rows).map(|n| format!("https://site-{n}.example/\n"))).collect();
    assert_eq!(parse(Format::Csv, text.as_bytes(), "t.csv").unwrap().snapshot.bookmarks.len(), rows);
    let cell = format!("url,title\nhttps://a.example/,\"{}\nhttps://b.example/,B\n", "x ".repeat(5 << 20));
    let reading = parse(Format::Csv, cell.as_bytes(), "t.csv").unwrap();
    assert_eq!(reading.snapshot.bookmarks.len(), 1);
    assert!(place(&reading.warnings[0].place).contains("line 2"), "{:?}", reading.warnings);
}

#[test]
fn passwords_are_refused_whatever_their_columns_are_called() {
    for header in [
        "Title,URL,Username,Password,Notes,OTPAuth",
        "name,url,username,password,note",
        "url,username,password,httpRealm,formActionOrigin,guid",
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
        "Account,Login Name,Password,Web Site,Comments",
        "Name;Url;MatchUrl;Login;Pwd;Note",
        "Titel;Adresse;Benutzer;Passwort",
        "service,user,password",
    ] {
        let separator = if header.contains(';') { ';' } else { ',' };
        let row =
            header.split(separator).map(|_| "https://a.example/").collect::<Vec<_>>().join(&separator.to_string());
        let folder = tempdir().unwrap();
        let path = folder.path().join("p.csv");
        write(&path, format!("{header}\n{row}\n"));
        let error = read(&source_at(&path).unwrap()).unwrap_err();
        assert!(said(&error.remark).contains("is a list of passwords"), "{header}: {}", said(&error.remark));
        assert_eq!(parse(Format::Csv, format!("{header}\n{row}\n").as_bytes(), "p"), Err(ParseError::Passwords));
    }
    let reading = table("title,url,note,password protected\npassword,https://a.example/,totp,yes\n");
    assert_eq!(
        (shown(&reading), unused(&reading)),
        (": password <https://a.example/> -- \"totp\"".to_owned(), "password protected 1".to_owned())
    );
}

#[test]
fn dogears_own_table_is_read_to_the_letter() {
    let reading = table(
        "title,url,folder,tags,note,added_at\r\n\"false\",\"https://a.example/\",\"A > B/C\\/D\",\"[x];y,z\\,w\",\"null\",\"2022-04-29T12:16:07+00:00\"\r\n",
    );
    assert_eq!(dated(&reading), "2022-04-29T12:16:07Z A > B › C/D: false <https://a.example/> #[x];y #z,w -- \"null\"");
    assert_eq!(unused(&reading), "");
}
