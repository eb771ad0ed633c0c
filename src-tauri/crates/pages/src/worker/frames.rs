//! Frames between the app and its reader: the length in four bytes, the lowest first, then as many bytes.

use std::io::{self, Read, Write};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// Bytes of the longest frame: more than any page that is taken in, or any text that goes out.
const LONGEST: u32 = 64 * 1024 * 1024;

/// Sends a frame.
pub async fn send(out: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> io::Result<()> {
    out.write_all(&head(bytes)?).await?;
    out.write_all(bytes).await?;
    out.flush().await
}

/// Receives a frame.
pub async fn receive(input: &mut (impl AsyncRead + Unpin)) -> io::Result<Vec<u8>> {
    let mut head = [0; 4];
    input.read_exact(&mut head).await?;
    let mut bytes = vec![0; length(head)?];
    input.read_exact(&mut bytes).await?;
    Ok(bytes)
}

/// Writes a frame.
pub fn write(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(&head(bytes)?)?;
    out.write_all(bytes)?;
    out.flush()
}

/// Reads a frame; none where the input ends before one begins.
pub fn read(input: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut head = [0; 4];
    match input.read(&mut head)? {
        0 => return Ok(None),
        some => input.read_exact(head.get_mut(some..).unwrap_or_default())?,
    }
    let mut bytes = vec![0; length(head)?];
    input.read_exact(&mut bytes)?;
    Ok(Some(bytes))
}

fn head(bytes: &[u8]) -> io::Result<[u8; 4]> {
    let length = u32::try_from(bytes.len()).ok().filter(|&length| length <= LONGEST);
    length.map(u32::to_le_bytes).ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

fn length(head: [u8; 4]) -> io::Result<usize> {
    let length = Some(u32::from_le_bytes(head)).filter(|&length| length <= LONGEST);
    length.and_then(|length| usize::try_from(length).ok()).ok_or_else(|| io::ErrorKind::InvalidData.into())
}
